import type { Limit, OpenPoint } from "./benefit.ts";
import type { Fen, MoneyProblem } from "./money.ts";
import type { Rational } from "./rational.ts";

/** A field a reader fills, named as in the address of a result. */
export type Field =
  "benefit" | "amount" | "variant" | "level" | "months" | "rent";

export type FieldProblem =
  | MoneyProblem
  | "unknown-benefit"
  /** The benefit is help without an amount: there is nothing to work out. */
  | "no-amount"
  | "unknown-variant"
  | "unknown-level"
  | "not-whole-months"
  | "too-many-months";

/** Something a reader entered that cannot be used, and why. */
export interface InputProblem {
  readonly field: Field;
  readonly problem: FieldProblem;
}

/**
 * One line of the working. The code chooses its words, the values fill them,
 * `figure` and its `sentence` are what it rests on.
 */
export interface Step {
  readonly code: StepCode;
  readonly figure: string;
  readonly sentence: string;
  readonly values: Readonly<Record<string, Fen | Rational | number>>;
}

/** What each step says, and the values that fill it. */
export const STEP_CODES = [
  /** `rate` of `amount` is `share`, shown rounded down to the fen. */
  "rate-of-amount",
  /** The share is below the `cap`: it decides. */
  "rate-decides",
  /** The share is above the `cap`: the cap decides. */
  "cap-decides",
  /** The share is exactly the `cap`. */
  "both-decide",
  /** No rate is stated: the `cap` is all the text says. */
  "cap-only",
  /** The text names `amount`, without a hedge. */
  "fixed-amount",
  /** The `cap` of the chosen level. */
  "level-cap",
  /** One of the listed sums; which one is decided on merit. */
  "chosen-on-merit",
  /** `months` lies within `from` to `to`, both included. */
  "within-window",
  /** `ratio` of `amount` is `share`. */
  "ratio-of-amount",
  /** `months` times the `rent` of one month is `amount`. */
  "rent-of-months",
  /** `from` to `to` months of `rent` are `low` to `amount`. */
  "rent-range",
  /** The text gives a `cap` but not the rate: nothing can be computed. */
  "rate-not-stated",
  /** The authority may give less, or nothing. */
  "bureau-decides",
] as const;
export type StepCode = (typeof STEP_CODES)[number];

interface Explained {
  readonly steps: readonly Step[];
  readonly interpretations: readonly string[];
}

/** The most the text allows; the authority may give less or nothing. */
export interface Ceiling extends Explained {
  readonly kind: "ceiling";
  readonly fen: Fen;
  readonly limit: Limit;
  /** The least, where the text names a range (a rent-free term). */
  readonly low?: Fen;
}

export interface FixedSum extends Explained {
  readonly kind: "fixed";
  readonly fen: Fen;
}

/** One of the listed sums, chosen on merit; largest first. */
export interface Choice extends Explained {
  readonly kind: "choice";
  readonly fens: readonly Fen[];
}

export interface Ineligible {
  readonly kind: "ineligible";
  /** The sentence that excludes, and the figure in it. */
  readonly sentence: string;
  readonly figure: string;
}

export interface Undetermined extends Explained {
  readonly kind: "undetermined";
  readonly atLeast: Fen;
  readonly atMost: Fen;
  readonly reasons: readonly OpenPoint[];
}

export interface Invalid {
  readonly kind: "invalid";
  /** All of them, at most one a field. */
  readonly problems: readonly InputProblem[];
}

export type Result =
  Ceiling | FixedSum | Choice | Ineligible | Undetermined | Invalid;
