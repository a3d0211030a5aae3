import { foldText, type Simplified } from "../text/fold-text.ts";

/** A word, a character or a number as it is compared, and where it stands. */
export interface QuoteToken {
  readonly kind: "han" | "word" | "number" | "sign";
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Marks and spaces only divide: they are set in many ways and not compared. */
const TOKENS =
  /(?<number>\d{1,3}(?:[ ,]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|(?<han>\p{Script=Han})|(?<word>(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nl}])+)|(?<sign>[%‰+×$€£¥])/gu;

/** One letter for a Roman numeral that print and scans take for it. */
const ROMAN: Readonly<Record<string, string>> = { ш: "iii" };

/**
 * A text cut into what is compared of it: each Chinese character, each word
 * and number, in one width, one script and small letters.
 */
export function quoteTokens(
  text: string,
  simplified?: Simplified,
): readonly QuoteToken[] {
  const folded = foldText(text, simplified);
  return [...folded.matchAll(TOKENS)].map(({ 0: found, index, groups }) => ({
    kind: kindOf(groups),
    key: keyOf(found, groups?.["number"] !== undefined),
    start: index,
    end: index + found.length,
  }));
}

function kindOf(groups: Readonly<Record<string, string>> | undefined) {
  for (const kind of ["han", "word", "number"] as const)
    if (groups?.[kind] !== undefined) return kind;
  return "sign";
}

function keyOf(found: string, isNumber: boolean): string {
  if (isNumber) return found.replace(/[ ,]/g, "");
  const plain = found.normalize("NFKC").toLowerCase();
  return ROMAN[plain] ?? plain;
}

/** Marks that nobody sees divide no word. */
export function withoutHidden(text: string): string {
  return text.replace(/(?!\s)\p{Cf}/gu, "");
}
