/** A piece of a query that is looked for as a whole. */
export interface QueryPart {
  readonly kind: "han" | "word" | "number";
  readonly text: string;
}

/** A number with what makes it an amount, a rate or a length of time. */
const NUMBER = /\d[\d,.]*(?:\s?%|[十百千万亿]*(?:元|个月|[年月日个家项])?)/;
const PARTS = new RegExp(
  `(?<number>${NUMBER.source})|(?<han>\\p{Script=Han}+)|(?<word>[\\p{L}\\p{M}]+)`,
  "gu",
);

/** Words that say nothing of what is looked for. */
const STOP_WORDS = new Set(
  "a an and any are as at be by can do does for from get how i if in is it me my of on or our that the there to up we what when which who will with you your".split(
    " ",
  ),
);

/**
 * The parts of a normalised query. Words that say nothing are left out,
 * unless there are no others.
 */
export function queryParts(query: string): readonly QueryPart[] {
  const parts = [...query.matchAll(PARTS)].map(({ 0: text, groups }) => ({
    kind: groups?.["number"] ? "number" : groups?.["han"] ? "han" : "word",
    text: text.replace(/[,.]+$/, ""),
  })) as readonly QueryPart[];
  const telling = parts.filter(
    ({ kind, text }) => kind !== "word" || !STOP_WORDS.has(text),
  );
  return telling.length > 0 ? telling : parts;
}
