import type { BenefitKind } from "../domain/benefit.ts";
import type { FieldProblem, StepCode } from "../domain/result.ts";

/** The words that some result may need, by their keys. */
interface Needs {
  readonly results: readonly string[];
  readonly steps: readonly StepCode[];
  readonly problems: readonly (FieldProblem | `months-${FieldProblem}`)[];
}

/** What every calculator can say. */
export const ALWAYS = ["empty", "ceiling", "invalid", "historical"];
const OUTSIDE = ["ineligible", "excluded"];

const MONEY = [
  "negative",
  "not-a-number",
  "too-large",
  "more-than-fen",
] as const satisfies readonly FieldProblem[];
/** The first two in words of their own: months are no amount. */
const MONTHS = [
  "months-negative",
  "months-not-a-number",
  "not-whole-months",
  "too-many-months",
] as const satisfies readonly (FieldProblem | `months-${FieldProblem}`)[];

/** What each kind of benefit can say: a page carries the words it needs. */
export const NEEDS: Readonly<Record<BenefitKind, Needs>> = {
  "cost-share": {
    results: [],
    steps: [
      "rate-of-amount",
      "rate-decides",
      "cap-decides",
      "both-decide",
      "bureau-decides",
    ],
    problems: [...MONEY, "unknown-variant"],
  },
  matching: {
    results: [],
    steps: ["ratio-of-amount", "bureau-decides"],
    problems: MONEY,
  },
  award: { results: [], steps: ["cap-only", "bureau-decides"], problems: [] },
  fixed: { results: [], steps: ["fixed-amount"], problems: [] },
  levels: {
    results: [],
    steps: ["level-cap", "bureau-decides"],
    problems: ["unknown-level"],
  },
  tiers: {
    results: ["choice", "or", ...OUTSIDE],
    steps: ["within-window", "chosen-on-merit"],
    problems: MONTHS,
  },
  "rent-free": {
    results: OUTSIDE,
    steps: ["within-window", "rent-of-months", "rent-range", "bureau-decides"],
    problems: [...MONEY, ...MONTHS],
  },
  "in-kind": { results: [], steps: [], problems: [] },
};

/** What the text leaves open is said besides. */
export const OPEN_NEEDS: Needs = {
  results: ["undetermined"],
  steps: ["rate-not-stated"],
  problems: [],
};
