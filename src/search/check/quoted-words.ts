import type { Simplified } from "../text/fold-text.ts";
import { type QuoteToken, quoteTokens } from "./quote-tokens.ts";
import { OMITTED, withoutMarks } from "./omission-marks.ts";
import { withoutAsides } from "./asides.ts";

/** A pasted text, cut for comparing. */
export interface Quotation {
  readonly text: string;
  /** The same, sign for sign, with a blank for all that is not compared. */
  readonly read: string;
  readonly tokens: readonly QuoteToken[];
  /** What is in it and was not quoted: marks of notes, numbers of a list. */
  readonly asides: readonly string[];
}

/** A quotation cut for comparing, with all that is written in it. */
export function cutQuotation(text: string, simplified: Simplified): Quotation {
  const read = withoutMarks(text);
  return { text, read, tokens: quoteTokens(read, simplified), asides: [] };
}

/** The same without what its writer put in; undefined where that is nothing. */
export function cutWithoutAsides(
  { text, read: whole }: Quotation,
  simplified: Simplified,
): Quotation | undefined {
  const { read, asides } = withoutAsides(whole);
  if (asides.length === 0) return undefined;
  return { text, read, tokens: quoteTokens(read, simplified), asides };
}

/** What stands before a token, or behind the last. */
export function between(
  { read, tokens }: Pick<Quotation, "read" | "tokens">,
  at: number,
): string {
  return read.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start);
}

/** True if the quotation says that it leaves words out before a token. */
export function isOmitted(
  quotation: Pick<Quotation, "read" | "tokens">,
  at: number,
): boolean {
  return between(quotation, at).includes(OMITTED);
}
