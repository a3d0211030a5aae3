import type { Figure, Quantity } from "../figure/figure.ts";
import type { Formula } from "../formula/formula.ts";
import type { Fen } from "../number/money.ts";
import type { BoundWord } from "../text/hedges.ts";
import type { SourceText } from "../text/local-text.ts";
import type { Rational } from "../number/rational.ts";
import type { InputKind, Measured } from "./input-kind.ts";
import type { Benefit, OpenPoint } from "./benefit.ts";

/** The part of a figure that a result needs. */
export interface RuleFigure extends Pick<
  Figure,
  "id" | "printed" | "value" | "bound" | "discretion"
> {
  /** The value as it is worked with; what is so much a year, by the month. */
  readonly measured: Measured;
  readonly quote: SourceText;
  /** The word that stands before its value; an exact one has none. */
  readonly hedge?: BoundWord;
}

/**
 * A benefit as far as a result needs it: without its words, and of whatever
 * kind it is worked out by one formula.
 */
export interface BenefitRule<Held = RuleFigure> extends Pick<
  Benefit,
  "id" | "sentence" | "called" | "unitOfCap" | "interpretations"
> {
  /** In the order in which an address of a plan holds them. */
  readonly inputs: readonly RuleInput<Held>[];
  readonly gives: BenefitFormula<Held>;
}

export type BenefitFormula<Held = RuleFigure> = Formula<Held, OpenPoint>;

/** Something that a reader enters. */
export type RuleInput<Held = RuleFigure> =
  | { readonly kind: "choice"; readonly field: string }
  | (TypedInput & {
      /** The text excludes whatever lies outside; both ends are included. */
      readonly within?: Within<Held>;
    });

interface TypedInput {
  readonly kind: InputKind;
  readonly field: string;
}

export interface Within<Held = RuleFigure> extends Limits {
  readonly figure: Held;
  readonly as: WithinCode;
}

/** The ends of what a figure allows, both included; a missing one is none. */
export interface Limits {
  readonly from?: Rational;
  readonly to?: Rational;
}

/** An age is only asked for; a term is what is given, and may be left open. */
export type WithinCode = "age" | "term" | "condition";

export function fenOf(figure: Pick<RuleFigure, "id" | "value">): Fen {
  return valueOf(figure, "money").fen;
}

/**
 * The value of a figure that must be of one kind.
 * @throws TypeError when the content gives a benefit a figure of another kind
 */
export function valueOf<Kind extends Quantity["kind"]>(
  { id, value }: Pick<RuleFigure, "id" | "value">,
  kind: Kind,
): Extract<Quantity, { readonly kind: Kind }> {
  if (value.kind !== kind) throw new TypeError(`${id} is no ${kind}`);
  return value as Extract<Quantity, { readonly kind: Kind }>;
}
