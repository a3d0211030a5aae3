import type { Benefit } from "../domain/benefit/benefit.ts";
import type { RuleFigure } from "../domain/benefit/benefit-rule.ts";
import type { Figure } from "../domain/figure/figure.ts";
import type { InputKind } from "../domain/benefit/input-kind.ts";
import { figuresIn } from "../domain/formula/map-formula.ts";
import { ruleOf } from "../domain/benefit/rule-of.ts";
import type { CalculatorPage } from "./calculator-data.ts";
import type { Words } from "./fill-words.ts";
import type { View } from "./view.ts";

/** Words that only some benefits need, and which those are. */
const GROUPS: readonly {
  readonly words?: string;
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
    problems: "calculator.choice-problems",
    isNeeded: (benefit) => asksFor("choice", benefit),
  },
  {
    words: "calculator.discretion-steps",
    isNeeded: (benefit) =>
      figuresOf(benefit).some(({ discretion }) => discretion.length > 0),
  },
  {
    words: "calculator.open-words",
    isNeeded: (benefit) =>
      benefit.open.length > 0 || benefit.kind === "formula",
  },
  { words: "calculator.share-steps", isNeeded: states("rate") },
  { words: "calculator.cap-steps", isNeeded: states("money", "at-most") },
  { words: "calculator.sum-steps", isNeeded: states("money", "exact") },
  { words: "calculator.ratio-steps", isNeeded: states("ratio") },
  {
    words: "calculator.month-steps",
    problems: "calculator.month-problems",
    isNeeded: (benefit) => asksFor("months", benefit),
  },
  {
    words: "calculator.operations",
    problems: "calculator.operation-problems",
    isNeeded: ({ kind }) => kind === "formula",
  },
];

/** A formula may come to each of the steps. */
function states(kind: Figure["value"]["kind"], bound?: Figure["bound"]) {
  return (benefit: Benefit): boolean =>
    benefit.kind === "formula" ||
    figuresOf(benefit).some(
      (figure) =>
        figure.value.kind === kind && (bound ?? figure.bound) === figure.bound,
    );
}

/** All that a rule states, and between what an entry must lie. */
function figuresOf(benefit: Benefit): readonly RuleFigure[] {
  const { gives, inputs } = ruleOf(benefit);
  const within = inputs.flatMap((input) =>
    input.kind !== "choice" && input.within ? input.within.figure : [],
  );
  return [...figuresIn(gives), ...within];
}

function asksFor(kind: InputKind | "choice", benefit: Benefit): boolean {
  return ruleOf(benefit).inputs.some((input) => input.kind === kind);
}

/** The words that a page's calculators need beside those of every page. */
export function pageWords(
  benefits: readonly Benefit[],
  { words }: Pick<View, "words">,
): Required<Pick<CalculatorPage, "words" | "problems" | "hedges">> {
  const groups = GROUPS.filter(({ isNeeded }) => benefits.some(isNeeded));
  const hedges = new Set<string>(["up-to"]);
  for (const { hedge, discretion } of benefits.flatMap(figuresOf))
    for (const key of [hedge, ...discretion.map(({ kind }) => kind)])
      if (key) hedges.add(key);
  const all = (sections: readonly (string | undefined)[]): Words =>
    Object.fromEntries(
      sections.flatMap((section) =>
        section === undefined ? [] : Object.entries(words(section)),
      ),
    );
  return {
    words: all(groups.map(({ words: own }) => own)),
    problems: all(groups.map(({ problems }) => problems)),
    hedges: Object.fromEntries(
      Object.entries(words("hedge")).filter(([key]) => hedges.has(key)),
    ),
  };
}
