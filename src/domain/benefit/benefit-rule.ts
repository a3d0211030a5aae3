import type { Benefit, BenefitKind, Level, Variant } from "./benefit.ts";
import type { Figure, Quantity } from "../figure/figure.ts";
import type { Fen } from "../number/money.ts";
import type { SourceText } from "../text/local-text.ts";

/** The part of a figure that a result needs. */
export interface RuleFigure extends Pick<
  Figure,
  "id" | "printed" | "value" | "bound" | "discretion"
> {
  readonly quote: SourceText;
}

/** A benefit without its words, as far as a result needs it. */
export type BenefitRule = RuleWith<RuleFigure>;

/** A rule that holds each of its figures as a `Held`. */
export type RuleWith<Held> = RuleOf<Benefit, Held>;

/** The rule of one kind of benefit; every `Benefit` is one as it is. */
export type RuleOfKind<Kind extends BenefitKind> = Extract<
  BenefitRule,
  { readonly kind: Kind }
>;

/** The parts of a benefit that a result does not need. */
export const RULE_WORDS = [
  "name",
  "label",
  "base",
  "applicants",
  "open",
  "pool",
  "row",
  "examples",
] as const;

type RuleOf<Part, Held> = Part extends Figure
  ? Held
  : Part extends readonly (infer Item)[]
    ? readonly RuleOf<Item, Held>[]
    : Part extends Benefit | Variant | Level
      ? {
          readonly [
            Key in keyof Part as Exclude<Key, (typeof RULE_WORDS)[number]>
          ]: RuleOf<Part[Key], Held>;
        }
      : Part;

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
