/** An id of our own making, as a pattern: lower-case words joined by hyphens. */
export const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** `m99`: at least two digits, so that file names sort as they count. */
export const MEASURE_ID = "m\\d{2,}";

export const CHAPTER_ID = "c\\d+";

const SENTENCE_PART = "(?:headline|title|resp|sign|date|s\\d+)";

/** A sentence's anchor: `m99-s2`, `m99-title`, `sup-s1`, `n-sign`. */
export const SENTENCE_ID = `(?:n|t|p|sup|i|${CHAPTER_ID}|${MEASURE_ID})-${SENTENCE_PART}`;

/** The end of an id that names a sentence. */
export const SENTENCE_END = `-${SENTENCE_PART}$`;

/**
 * The anchor of a figure, whose id has a dot that no anchor may have; of other
 * records the id itself.
 * @example anchorOf("m99-s2.cap") // "m99-s2-cap"
 */
export function anchorOf(id: string): string {
  return id.replace(".", "-");
}

/** A pattern that all of a text must fit. */
export function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

/** The number of a sentence of the body: 2 of `m99-s2`; undefined for others. */
export function bodyNumber(sentence: string): number | undefined {
  const digits = /-s(\d+)$/.exec(sentence)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
