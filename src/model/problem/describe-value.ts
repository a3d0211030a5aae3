const LONGEST = 100;

/**
 * A value of a file, in words for a problem: text in quotes, anything
 * else by its kind.
 */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "nothing (an empty value)";
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return `${value} (a number)`;
  if (typeof value === "boolean") return `${String(value)} (true or false)`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return `a map with the keys ${Object.keys(value).join(", ") || "(none)"}`;
}

/** Text in quotes, cut short where it is long. */
export function quote(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= LONGEST) return `"${text}"`;
  return `"${characters.slice(0, LONGEST).join("")}…"`;
}

/** Texts in quotes, joined by commas; "nothing" for none. */
export function quoteList(texts: readonly string[]): string {
  return texts.map(quote).join(", ") || "nothing";
}
