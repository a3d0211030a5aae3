import { foldText, type Simplified } from "../text/fold-text.ts";
import { readQuantities } from "./read-quantities.ts";

/** A word, a character or a number as it is compared, and where it stands. */
export interface QuoteToken {
  readonly kind: "han" | "word" | "number" | "sign";
  /** Alike for words that are the same, and for the same amounts. */
  readonly key: string;
  /** As it is written, in small half-width letters without blanks. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** True if a line begins with it. */
  readonly isOnNewLine: boolean;
}

/** Marks and spaces only divide: they are set in many ways and not compared. */
const TOKENS =
  /(?<han>\p{Script=Han})|(?<word>(?:\[\p{L}\](?=\p{L}))?(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nl}])+)|(?<sign>[%‰+×$€£¥])/gu;

/** One letter for a Roman numeral that print and scans take for it. */
const ROMAN: Readonly<Record<string, string>> = { ш: "iii" };

/**
 * A text cut into what is compared of it: each Chinese character, each word,
 * and each number with its unit, in one width, one script and small letters.
 */
export function quoteTokens(
  text: string,
  simplified?: Simplified,
): readonly QuoteToken[] {
  const folded = foldText(text, simplified);
  const tokens: QuoteToken[] = [];
  let at = 0;
  const add = (
    kind: QuoteToken["kind"],
    start: number,
    end: number,
    key?: string,
  ) => {
    const written = writtenOf(folded.slice(start, end), kind);
    const isOnNewLine = /\n/.test(text.slice(tokens.at(-1)?.end ?? 0, start));
    tokens.push({
      kind,
      key: key ?? written,
      written,
      start,
      end,
      isOnNewLine,
    });
  };
  const addWords = (to: number) => {
    for (const { 0: found, index, groups } of folded
      .slice(at, to)
      .matchAll(TOKENS))
      add(kindOf(groups), at + index, at + index + found.length);
  };
  for (const { start, end, key } of readQuantities(
    folded.replace(/\s/g, " "),
  )) {
    addWords(start);
    add("number", start, end, `#${key}`);
    at = end;
  }
  addWords(folded.length);
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string>> | undefined) {
  for (const kind of ["han", "word"] as const)
    if (groups?.[kind] !== undefined) return kind;
  return "sign";
}

function writtenOf(found: string, kind: QuoteToken["kind"]): string {
  if (kind === "number") return found.replace(/[\s,]/g, "");
  const plain = found.normalize("NFKC").toLowerCase().replace(/[[\]]/g, "");
  return ROMAN[plain] ?? plain;
}

/** Marks that nobody sees divide no word. */
export function withoutHidden(text: string): string {
  return text.replace(/(?!\s)\p{Cf}/gu, "");
}
