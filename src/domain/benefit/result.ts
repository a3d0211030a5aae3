import type { Operator } from "../formula/formula.ts";
import type { Measured } from "./input-kind.ts";
import type { RuleFigure } from "./benefit-rule.ts";
import type { OpenPoint } from "./benefit.ts";
import type { Limit } from "./limit.ts";
import type { Discretion, Per } from "../figure/figure.ts";
import type { Fen, MoneyProblem, Refused } from "../number/money.ts";
import type { Rational } from "../number/rational.ts";

/**
 * A field a reader fills, named as in the address of a result: `benefit`, or
 * an input of its rule.
 */
export type Field = string;

export type FieldProblem =
  | MoneyProblem
  /** By the field: there is no such benefit, or no such choice. */
  | `unknown-${string}`
  /** The benefit is help without an amount: there is nothing to work out. */
  | "no-amount"
  /** Something is divided by it. */
  | "zero"
  | "not-whole-months"
  | "not-whole-years"
  | "too-many-months"
  | "not-a-count"
  | "not-an-area"
  | "not-a-share"
  | "not-a-rate";

/** Something a reader entered that cannot be used, and why. */
export interface InputProblem extends Omit<Refused<FieldProblem>, "ok"> {
  readonly field: Field;
}

/** One line of the working. Readings are listed apart: `interpretations`. */
export type Step = LawStep | ArithmeticStep;

export interface LawStep {
  readonly kind: "law";
  readonly code: LawCode;
  readonly sentence: string;
  /** Verbatim from the Chinese. */
  readonly quote: string;
  /** The figures that the quote states, for the words of the step. */
  readonly figures: readonly RuleFigure[];
}

export interface ArithmeticStep {
  readonly kind: "arithmetic";
  readonly code: ArithmeticCode;
  readonly values: StepValues;
}
export type StepValues = Readonly<
  Record<string, Fen | Rational | number | SaidValue>
>;

/** A value as a step says it: what is so much a year, by the year. */
export interface SaidValue extends Measured {
  /** The figure that it is: said as the text prints it. */
  readonly figure?: RuleFigure;
  /** What it is a number of, where a figure says so much for each of that. */
  readonly of?: Per;
  /** True where it was rounded down. */
  readonly isAbout?: true;
}

/** By the part that an amount has in the rule. */
export type LawCode =
  | "rate"
  | "cap"
  | "amount"
  /** Several sums of which one is given. */
  | "sums"
  | "ratio"
  /** The age of a company. */
  | "age"
  /** The time without rent. */
  | "term"
  /** Anything else that an entry must lie within. */
  | "condition"
  /** A value that is no money, or that is multiplied. */
  | "value"
  /** From where on something is given. */
  | "threshold"
  /** That it may be given, and need not be. */
  | "may"
  /** That those are chosen on merit who are given it. */
  | "on-merit";

/** With the values that fill each step. */
export type ArithmeticCode =
  /** `rate` of `amount` is `share`. */
  | "share"
  /** As `share`, where that is rounded down to the fen. */
  | "share-rounded"
  /** The share is below the cap: the rate decides. */
  | "below-cap"
  /** The sum, which is no share, is below the cap. */
  | "within-cap"
  /** The share is exactly the cap. */
  | "at-cap"
  /** The share is above the `cap`, which decides. */
  | "above-cap"
  /** `ratio` of `amount` is `share`. */
  | "matched"
  /** `months` lies within the range, both ends included. */
  | "within"
  /** `months` lies outside the range. */
  | "outside"
  /** What was `entered` is as the text wants it, or is not. */
  | "meets"
  | "fails"
  /** `months` times the `rent` of one month is `amount`. */
  | "rent-of-months"
  /** `from` to `to` months of `rent` are `low` to `amount`. */
  | "rent-range"
  /** An operation on `first` and `second` that gives `gives`. */
  | Operator
  /** That `first` is below the lowest threshold. */
  | "below-steps"
  /** That a limit leaves `first` as it is, or cuts it to `second`. */
  | "least-within"
  | "least-cut"
  /** That of `first` only `second` is counted, in whole years. */
  | "years-counted"
  /** That what was come to last is for one `year`. */
  | "of-year";

interface Explained {
  /** Discretion beside the bounds of its figures. */
  readonly discretion: readonly Discretion[];
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
  readonly sentence: string;
  readonly steps: readonly Step[];
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
