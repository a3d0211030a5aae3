import type { Figure } from "../domain/figure/figure.ts";

const CLAUSE_END = /[,，;；:：。]/;

/**
 * The clause of a Chinese sentence that bears a figure: the words around it
 * say what it is of. Words of an earlier clause that leave it to others stand
 * before it; what lies between is left out, and the quote says so.
 * @example "给予最高200万元资助", "可……给予最高1000万元资助"
 */
export function clauseQuote(
  { discretion, quote }: Pick<Figure, "discretion" | "quote">,
  zh: string,
): string {
  const words = quote.zh;
  const at = zh.indexOf(words);
  if (at < 0) return words;
  const end = at + words.length;
  const before = zh.slice(0, at).split(CLAUSE_END).at(-1) ?? "";
  const after = zh.slice(end).split(CLAUSE_END)[0] ?? "";
  const clause = before + words + after;
  const earlier = discretion
    .map((each) => each.quote.zh)
    .filter((other) => !clause.includes(other));
  return [...earlier, clause].join("……");
}
