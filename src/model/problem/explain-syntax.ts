import { quote } from "./describe-value.ts";
import type { Finding } from "./problem.ts";

/** A syntax error as the YAML reader tells it. */
export interface SyntaxMistake {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** Remedies for the mistakes in YAML that people make most. */
const FIXES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "Keep one of the two and remove or rename the other.",
  TAB_AS_INDENT: "Indent with spaces; YAML allows no tabs.",
  BAD_INDENT: "Indent this line like its neighbours.",
  MISSING_CHAR: "Add the missing quotation mark, bracket or comma.",
  BLOCK_IN_FLOW:
    "Separate what stands within { } or [ ] by commas, and close the bracket.",
  BLOCK_AS_IMPLICIT_KEY:
    'Put the value in quotes if it holds ": ", or move the map to a new line.',
  MULTILINE_IMPLICIT_KEY: "Add the colon after the key, or close the quotes.",
  COMMENT_AFTER_TEXT:
    "Put the text in quotes if # belongs to it, or the comment on a line of its own.",
  MULTIPLE_DOCS: 'Remove the line "---": a file is one document.',
  BAD_ALIAS: "Put the value in quotes: * and & have a meaning of their own.",
  BAD_SCALAR_START: "Put the value in quotes: it begins with a sign of YAML.",
  TAG_RESOLVE_FAILED: "Put the value in quotes: ! has a meaning of its own.",
};
const ANY_FIX =
  'Correct the line. A text with ": " or " #", or one that begins with a sign, needs quotes.';

/** A mistake in the syntax, reported like every other problem. */
export function explainSyntax(mistake: SyntaxMistake, text: string): Finding {
  const [from] = mistake.pos;
  const line = text.slice(text.lastIndexOf("\n", from - 1) + 1).split("\n")[0];
  return {
    found: `${mistake.message} – in the line ${quote(line?.trim() ?? "")}`,
    expected: "YAML that can be read",
    fix: FIXES[mistake.code] ?? ANY_FIX,
  };
}
