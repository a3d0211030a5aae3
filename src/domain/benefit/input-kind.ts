import type { Per } from "../figure/figure.ts";
import type { Currency } from "../number/currencies.ts";
import type { Rational } from "../number/rational.ts";

/** What may be typed, each in one exact unit. */
export const INPUT_KINDS = [
  /** In fen. */
  "money",
  /** Whole months. */
  "months",
  /** Whole years, in months. */
  "years",
  /** People, projects or anything else in whole numbers. */
  "count",
  /** In square metres. */
  "area",
  /** A share, as a percentage. */
  "rate",
  /** Yuan for one unit of another currency. */
  "exchange",
] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** An exact value, and what it is a value of. */
export interface Measured {
  /**
   * Money is in the hundredths of its currency, `money` in fen; `months` and
   * `years` are in months.
   */
  readonly unit: Unit;
  readonly value: Rational;
  /** The other end, of what lies between two values. */
  readonly to?: Rational;
  /** What there is so much for each of; a year's is still one of its months. */
  readonly per?: readonly Per[];
}

export type Unit = InputKind | Currency | "ratio" | "number";
