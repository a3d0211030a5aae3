import type { TermWords } from "./find-terms.ts";
import type { SharedContent } from "../policy/reference.ts";

/**
 * What to look for in a text to find the glossary's terms: the terms, and the
 * offices and words that only hold their characters.
 */
export function glossaryWords({
  glossary,
  departments,
}: Pick<SharedContent, "glossary" | "departments">): readonly TermWords[] {
  const hiding = [
    ...departments.map(({ zh }) => zh),
    ...glossary.flatMap(({ notIn }) => notIn),
  ];
  return [...glossary, ...hiding.map((zh) => ({ id: undefined, zh }))];
}
