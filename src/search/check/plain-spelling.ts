import type { QuoteToken } from "./quote-tokens.ts";

/** Endings and letters that British and American English have in two ways. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation/g, "ization"],
  [/is(e|ed|es|ing|ers?)$/g, "iz$1"],
  [/ys(e|ed|es|ing|ers?)$/g, "yz$1"],
  [/(?<=[a-z]{3})our/g, "or"],
  [/(?<=[a-z]{2}[bt])re(s|d)?$/g, "er$1"],
  [/(?<=[a-z]{2})gramme/g, "gram"],
  [/(?<=[a-z]{2})ogue(s)?$/g, "og$1"],
  [/(?<=[aeiou])ll(ed|ing|ers?)$/g, "l$1"],
  [/(?<=lic|def|off|pret)enc(e|es|ed)$/g, "ens$1"],
  [/(?<=skil|fulfil|enrol)l/g, ""],
  [/judgement/g, "judgment"],
];

/**
 * Words in the one spelling of two that English has.
 * @example plainSpelling of "organisations" and "organizations" is the same
 */
export function plainSpelling(tokens: readonly QuoteToken[]): string {
  return tokens.map(({ written }) => plainWord(written)).join(" ");
}

function plainWord(word: string): string {
  return SPELLINGS.reduce(
    (plain, [looks, spelling]) => plain.replace(looks, spelling),
    word,
  );
}
