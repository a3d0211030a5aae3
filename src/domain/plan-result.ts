import type { Fen } from "./money.ts";
import type { MoneyProblem } from "./money.ts";
import type { StackingRule } from "./policy.ts";
import type { Field, FieldProblem, Result } from "./result.ts";

/** What is asked about a plan as a whole, named as in its address. */
export type PlanField = "item" | "outside" | "audited" | "prior" | "same-kind";

/** Something entered in a plan that cannot be used, and why. */
export type PlanProblem =
  | {
      readonly field: PlanField;
      readonly problem: MoneyProblem | "unknown-answer";
    }
  /** In the item at this place, counted from 0. */
  | {
      readonly item: number;
      readonly field: Field;
      readonly problem: FieldProblem;
    };

/** What the text leaves undecided about a plan. */
export const PLAN_OPEN_POINTS = [
  "rate-not-stated",
  /** Whether the policy's own measures combine for one project. */
  "own-measures",
  /** Whether other support of the same kind is received, or which is lost. */
  "same-kind",
  /** Whether the project has national or provincial support. */
  "outside-money",
] as const;
export type PlanOpenPoint = (typeof PLAN_OPEN_POINTS)[number];

/** What each step of a plan says, and the values that fill it. */
export const PLAN_STEP_CODES = [
  /** One item: its `amount` stands alone. */
  "one-item",
  /** Several: together `low`, the largest, to `high`, the sum. */
  "several-items",
  /** No other municipal support of the same kind. */
  "no-same-kind",
  /** There is such support: one of the two is lost, the text says not which. */
  "same-kind-received",
  "same-kind-unknown",
  /** The year's total limits every sum; the text names no share. */
  "annual-total",
  /** No national or provincial support: the rule does not apply. */
  "no-outside-money",
  /** `audited` less `prior` leaves `room`, never below nothing. */
  "room-left",
  /** As `room-left`, where it is not known whether the rule applies. */
  "room-perhaps",
  /** Not known whether it applies, nor the audited investment. */
  "room-unknown",
] as const;
export type PlanStepCode = (typeof PLAN_STEP_CODES)[number];

export interface PlanStep {
  readonly code: PlanStepCode;
  /** The rule that makes the step; none for adding up. */
  readonly rule?: StackingRule["id"];
  readonly sentence: string;
  readonly values: Readonly<Record<string, Fen>>;
}

interface Planned {
  /** Each item by itself, in the order given. */
  readonly items: readonly Result[];
  readonly steps: readonly PlanStep[];
  /** All readings the items rest on, each once. */
  readonly interpretations: readonly string[];
}

/** `kind` as of the one item, or `ceiling` where a rule lowers it. */
export interface DecidedPlan extends Planned {
  readonly kind: "ceiling" | "fixed" | "choice";
  readonly fen: Fen;
  /** The least, where the text names a range (a rent-free term). */
  readonly low?: Fen;
}

export interface OpenPlan extends Planned {
  readonly kind: "undetermined";
  readonly atLeast: Fen;
  readonly atMost: Fen;
  readonly reasons: readonly PlanOpenPoint[];
}

/** Every item is excluded by its own sentence. */
export interface IneligiblePlan {
  readonly kind: "ineligible";
  readonly items: readonly Result[];
}

export interface InvalidPlan {
  readonly kind: "invalid";
  readonly items: readonly Result[];
  readonly problems: readonly PlanProblem[];
}

export type PlanResult = DecidedPlan | OpenPlan | IneligiblePlan | InvalidPlan;
