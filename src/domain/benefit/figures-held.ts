import type { Figure, Quantity } from "../figure/figure.ts";
import type { Formula } from "../formula/formula.ts";
import { mapFormula, type FigureRole } from "../formula/map-formula.ts";
import type {
  Benefit,
  DeclaredInput,
  Level,
  OpenPoint,
  Variant,
} from "./benefit.ts";

type Part = Benefit | Variant | Level | DeclaredInput;

/** A benefit that holds each of its figures as a `Held`, its id for one. */
export type BenefitWith<Held> = PartWith<Benefit, Held>;

type PartWith<Of, Held> = Of extends Figure
  ? Held
  : Of extends readonly (infer Item)[]
    ? readonly PartWith<Item, Held>[]
    : Of extends Part
      ? {
          readonly [Key in keyof Of]: Key extends "gives"
            ? Formula<Held, OpenPoint>
            : PartWith<Of[Key], Held>;
        }
      : Of;

/** The keys of a benefit, or of a part of it, under which a `Held` stands, or some. */
type KeyOf<Held, Of = Part> = Of extends Part
  ? {
      [Key in keyof Of]-?: NonNullable<Of[Key]> extends Held | readonly Held[]
        ? Key
        : never;
    }[keyof Of]
  : never;

/** Of what kind the value must be that a benefit holds under each key. */
const KINDS_HELD = {
  rate: "rate",
  cap: "money",
  amount: "money",
  amounts: "money",
  ratio: "ratio",
  window: "range",
  within: "any",
  pool: "money",
} as const satisfies Record<KeyOf<Figure>, Quantity["kind"] | "any">;

/** Of a formula the part that the figure has in it. */
export type FigureKey = keyof typeof KINDS_HELD | FigureRole;

const PARTS = {
  variants: true,
  levels: true,
  inputs: true,
} as const satisfies Record<KeyOf<Variant | Level | DeclaredInput>, true>;

/** The path to a figure in a benefit: `variants`, `startup`, `rate`. */
export type FigurePlace = readonly (string | number)[];

/** The same benefit with each of its figures in another form. */
export function withFigures<From, To>(
  benefit: BenefitWith<From>,
  change: (figure: From, key: FigureKey, place: FigurePlace) => To,
): BenefitWith<To> {
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
        if (key === "gives") {
          const gives = value as Formula<From, OpenPoint>;
          return [key, mapFormula(gives, change, place)];
        }
        if (!(key in PARTS)) return [key, value];
        const parts = value as readonly (object & { readonly id: string })[];
        return [key, parts.map((one) => changePart(one, [...place, one.id]))];
      }),
    );
  return changePart(benefit, []) as BenefitWith<To>;
}

/** Of what kind the value under a key must be; undefined where any may be. */
export function kindHeld(key: FigureKey): Quantity["kind"] | undefined {
  const kind = isFigureKey(key) ? KINDS_HELD[key] : "any";
  return kind === "any" ? undefined : kind;
}

function isFigureKey(key: string): key is keyof typeof KINDS_HELD {
  return key in KINDS_HELD;
}

export function figuresHeld<Held>(benefit: BenefitWith<Held>) {
  const held: { figure: Held; key: FigureKey; place: FigurePlace }[] = [];
  withFigures(benefit, (figure, key, place) => {
    held.push({ figure, key, place });
  });
  return held;
}
