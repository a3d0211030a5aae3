import type { Benefit } from "../domain/benefit/benefit.ts";
import type { InputKind } from "../domain/benefit/input-kind.ts";
import { figuresIn } from "../domain/formula/map-formula.ts";
import { ruleOf } from "../domain/benefit/rule-of.ts";
import type { CalculatorPage } from "./calculator-data.ts";
import type { Words } from "./fill-words.ts";
import type { View } from "./view.ts";

/** Words that only some benefits need, and which those are. */
const GROUPS: readonly {
  readonly steps?: string;
  readonly problems?: string;
  readonly isNeeded: (benefit: Benefit) => boolean;
}[] = [
  {
    problems: "calculator.entry-problems",
    // Months are refused for the same reasons as sums, and for more.
    isNeeded: (benefit) =>
      ruleOf(benefit).inputs.some(({ kind }) => kind !== "choice"),
  },
  {
    steps: "calculator.ratio-steps",
    isNeeded: (benefit) =>
      figuresIn(ruleOf(benefit).gives).some(
        ({ value }) => value.kind === "ratio",
      ),
  },
  {
    steps: "calculator.month-steps",
    problems: "calculator.month-problems",
    isNeeded: (benefit) => asksFor("months", benefit),
  },
  {
    steps: "calculator.operations",
    problems: "calculator.operation-problems",
    isNeeded: ({ kind }) => kind === "formula",
  },
];

function asksFor(kind: InputKind, benefit: Benefit): boolean {
  return ruleOf(benefit).inputs.some((input) => input.kind === kind);
}

/** The words that a page's calculators need beside those of every page. */
export function pageWords(
  benefits: readonly Benefit[],
  { words }: Pick<View, "words">,
): Required<Pick<CalculatorPage, "words" | "problems">> {
  const groups = GROUPS.filter(({ isNeeded }) => benefits.some(isNeeded));
  const all = (sections: readonly (string | undefined)[]): Words =>
    Object.fromEntries(
      sections.flatMap((section) =>
        section === undefined ? [] : Object.entries(words(section)),
      ),
    );
  return {
    words: all(groups.map(({ steps }) => steps)),
    problems: all(groups.map(({ problems }) => problems)),
  };
}
