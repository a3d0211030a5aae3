/** British endings, and those to which they are brought. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation/, "ization"],
  [/is(e[ds]?|ing|ers?)$/, "iz$1"],
  [/tre(s?)$/, "ter$1"],
  [/gramme/, "gram"],
  [/our(?=s?$|ed$|ing$|able$)/, "or"],
  [/ll(?=ed$|ing$)/, "l"],
  [/yse/, "yze"],
];

/** Endings that make forms of one word; the first that fits is taken off. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(..)ies$/, "$1y"],
  [/([sxz]|ch|sh)es$/, "$1"],
  [/(...[^su])s$/, "$1"],
  // Short words in -us are abbreviations more often than Latin: GPUs.
  [/^(..?[^s])s$/, "$1"],
];
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/(...)izations?$/, "$1iz"],
  [/(...)ations?$/, "$1at"],
  [/(...)(?:ing|ed)$/, "$1"],
  [/(...)ions?$/, "$1"],
  [/(....)e$/, "$1"],
];

/**
 * A small English word without its ending, so that forms of one word meet.
 * The stem need not be a word.
 * @example stemWord("vouchers") // "voucher"
 * @example stemWord("organised") // "organiz", as of organize
 */
export function stemWord(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const plain = replaceAny(word, SPELLINGS);
  const single = replaceFirst(plain, ENDINGS);
  const stem = replaceFirst(single, FORMS);
  return stem.replace(/([bdfgmnprt])\1$/, "$1").replace(/(...)[eyi]$/, "$1");
}

type Rules = readonly (readonly [RegExp, string])[];

function replaceAny(word: string, rules: Rules): string {
  return rules.reduce((text, [from, to]) => text.replace(from, to), word);
}

function replaceFirst(word: string, rules: Rules): string {
  const rule = rules.find(([from]) => from.test(word));
  return rule ? word.replace(...rule) : word;
}
