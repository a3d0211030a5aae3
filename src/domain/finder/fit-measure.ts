// Shipped to the browser.
import type { Measure } from "../policy/measure.ts";

/** By question; one without a choice is not there. */
export type Choices = Readonly<Partial<Record<string, string>>>;

export interface FitRule {
  /** By question the options that fit; a question that leaves nobody out is not there. */
  readonly fits: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly named: readonly string[];
}

export type Fit =
  /** A sentence names those who chose this option. */
  | { readonly kind: "named"; readonly option: string }
  /** Nothing in the text leaves them out. */
  | { readonly kind: "open" }
  /** A sentence names others: the answer to this question decides. */
  | { readonly kind: "left-out"; readonly asks: string };

/**
 * The fit of a measure to a reader's choices. Of several questions that
 * leave it out the first decides.
 * @param questions the finder's questions in their order
 */
export function fitMeasure(
  { fits, named }: FitRule,
  choices: Choices,
  questions: readonly string[],
): Fit {
  const asks = questions.find((question) => {
    const chosen = choices[question];
    return chosen !== undefined && fits[question]?.includes(chosen) === false;
  });
  if (asks !== undefined) return { kind: "left-out", asks };
  const option = questions
    .flatMap((question) => choices[question] ?? [])
    .find((chosen) => named.includes(chosen));
  return option === undefined ? { kind: "open" } : { kind: "named", option };
}

export function measureRule({
  finder,
  named,
}: Pick<Measure, "finder" | "named">): FitRule {
  return {
    fits: Object.fromEntries(finder.map(({ asks, any }) => [asks, any])),
    named: named.map(({ option }) => option),
  };
}
