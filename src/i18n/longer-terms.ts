import type { GlossaryTerm } from "../domain/policy/reference.ts";
import { SOURCE } from "../domain/text/languages.ts";
import type { LocalText } from "../domain/text/local-text.ts";
import { termPath } from "./page-paths.ts";
import { typeset } from "./typeset-chinese.ts";
import type { View } from "./view.ts";

/** A longer name that holds a term, and the place that explains it. */
export interface LongerTerm {
  /** Below the language. */
  readonly path: string;
  readonly name: string;
}

/** The terms and the offices in whose Chinese names a term stands. */
export function longerTerms(
  { locale, shared, say }: Pick<View, "locale" | "shared" | "say">,
  term: GlossaryTerm,
): readonly LongerTerm[] {
  const holdsIt = (other: LocalText & { id: string }) =>
    other.id !== term.id && other[SOURCE].includes(term[SOURCE]);
  return [
    ...shared.glossary
      .filter(holdsIt)
      .map((other) => ({ path: termPath(other), name: say(other) })),
    ...shared.departments.filter(holdsIt).map((office) => ({
      path: `departments/#${office.id}`,
      name: typeset(say(office), locale),
    })),
  ];
}
