import { isScalar, visit, type Document } from "yaml";

import { LOCALES } from "../../domain/text/languages.ts";
import type { SyntaxMistake } from "../problem/explain-syntax.ts";

const TEXT_KEYS: ReadonlySet<unknown> = new Set(LOCALES);

/**
 * Texts that YAML ends at " #", taking the rest for a comment: what was
 * written after it would be missing on every page, and nobody told.
 */
export function commentsAfterText(
  doc: Document.Parsed,
): readonly SyntaxMistake[] {
  const mistakes: SyntaxMistake[] = [];
  visit(doc, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !TEXT_KEYS.has(key.value)) return;
      if (!isScalar(value) || !value.comment || !value.range) return;
      const [start, end] = value.range;
      mistakes.push({
        code: "COMMENT_AFTER_TEXT",
        message: "A text that ends before #",
        pos: [start, end],
      });
    },
  });
  return mistakes;
}
