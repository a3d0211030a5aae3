import { SOURCE } from "../text/languages.ts";
import type { Sentence } from "../policy/sentence.ts";

/** A sign that texts of this kind rarely have, and the sentences it is in. */
export interface OddSign {
  readonly sign: string;
  /** @example "U+0428" */
  readonly code: string;
  readonly sentences: readonly Sentence[];
}

/** Letters of other scripts, invisible signs, and those of no common meaning. */
const ODD = /[\p{Cf}\p{Co}]|(?![\p{Script=Han}\p{Script=Latin}])\p{L}/gu;

/** The odd signs of a source as received, in the order of their codes. */
export function oddSigns(sentences: readonly Sentence[]): readonly OddSign[] {
  const signs = sentences.flatMap(
    (sentence) => sentence[SOURCE].match(ODD) ?? [],
  );
  return [...new Set(signs)].sort().map((sign) => ({
    sign,
    code: codeOf(sign),
    sentences: sentences.filter((each) => each[SOURCE].includes(sign)),
  }));
}

function codeOf(sign: string): string {
  const digits = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${digits.padStart(4, "0")}`;
}
