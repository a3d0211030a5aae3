import type { Benefit, BenefitKind, Level, Variant } from "./benefit.ts";
import type { Figure, Quantity } from "./figure.ts";

/** What a result needs of a figure: its value, and in its id where it stands. */
export type RuleFigure = Pick<Figure, "id" | "value">;

/** A benefit without its words, as far as a result needs it. */
export type BenefitRule = RuleOf<Benefit>;

/** The rule of one kind of benefit; every `Benefit` is one as it is. */
export type RuleOfKind<Kind extends BenefitKind> = Extract<
  BenefitRule,
  { readonly kind: Kind }
>;

type Words = "name" | "label" | "base" | "open" | "pool" | "examples";

type RuleOf<Part> = Part extends Figure
  ? RuleFigure
  : Part extends readonly (infer Item)[]
    ? readonly RuleOf<Item>[]
    : Part extends Benefit | Variant | Level
      ? {
          readonly [Key in keyof Part as Exclude<Key, Words>]: RuleOf<
            Part[Key]
          >;
        }
      : Part;

/**
 * The value of a figure that must be of one kind.
 * @throws TypeError when the content gives a benefit a figure of another kind
 */
export function valueOf<Kind extends Quantity["kind"]>(
  { id, value }: RuleFigure,
  kind: Kind,
): Extract<Quantity, { readonly kind: Kind }> {
  if (value.kind !== kind) throw new TypeError(`${id} is no ${kind}`);
  return value as Extract<Quantity, { readonly kind: Kind }>;
}
