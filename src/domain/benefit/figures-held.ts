// Shipped to the browser.
import type { Figure, Quantity } from "../figure/figure.ts";
import type { Benefit, Level, Variant } from "./benefit.ts";
import type { RuleWith } from "./benefit-rule.ts";

type Part = Benefit | Variant | Level;

/** The keys of a benefit, or of a part of it, under which a `Held` stands, or some. */
type KeyOf<Held, Of = Part> = Of extends Part
  ? {
      [Key in keyof Of]-?: NonNullable<Of[Key]> extends Held | readonly Held[]
        ? Key
        : never;
    }[keyof Of]
  : never;

/** Of what kind the value must be that a benefit holds under each key. */
export const KINDS_HELD = {
  rate: "rate",
  cap: "money",
  amount: "money",
  amounts: "money",
  ratio: "ratio",
  window: "range",
  pool: "money",
} as const satisfies Record<KeyOf<Figure>, Quantity["kind"]>;
export type FigureKey = keyof typeof KINDS_HELD;

const PARTS = { variants: true, levels: true } as const satisfies Record<
  KeyOf<Variant | Level>,
  true
>;

/** The path to a figure in a benefit: `variants`, `startup`, `rate`. */
export type FigurePlace = readonly (string | number)[];

/** The same benefit with each of its figures in another form. */
export function withFigures<From, To>(
  benefit: RuleWith<From>,
  change: (figure: From, key: FigureKey, place: FigurePlace) => To,
): RuleWith<To> {
  const changePart = (part: object, above: FigurePlace): object =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]: [string, unknown]) => {
        const place = [...above, key];
        if (isFigureKey(key)) {
          const held = value as From | readonly From[];
          return [
            key,
            Array.isArray(held)
              ? held.map((one: From, at) => change(one, key, [...place, at]))
              : change(held as From, key, place),
          ];
        }
        if (!(key in PARTS)) return [key, value];
        const parts = value as readonly (object & { readonly id: string })[];
        return [key, parts.map((one) => changePart(one, [...place, one.id]))];
      }),
    );
  return changePart(benefit, []) as RuleWith<To>;
}

function isFigureKey(key: string): key is FigureKey {
  return key in KINDS_HELD;
}

export function figuresHeld<Held>(benefit: RuleWith<Held>) {
  const held: { figure: Held; key: FigureKey; place: FigurePlace }[] = [];
  withFigures(benefit, (figure, key, place) => {
    held.push({ figure, key, place });
  });
  return held;
}
