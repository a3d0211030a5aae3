import type { IsoDate } from "../term/calendar.ts";
import type { LocalText } from "../text/local-text.ts";
import type { Currency } from "../number/currencies.ts";
import type { Fen } from "../number/money.ts";
import type { Rational } from "../number/rational.ts";

/** A value as the text states it, in one exact unit a kind. */
export type Quantity =
  | Single
  /** From one month to another, both included. */
  | { readonly kind: "range"; readonly from: number; readonly to: number }
  /** Between two values of one kind and unit, both included. */
  | { readonly kind: "span"; readonly from: Single; readonly to: Single };

export type Single =
  | { readonly kind: "money"; readonly fen: Fen }
  | ForeignMoney
  /** A share: of a hundred, of a thousand, or a fraction. */
  | { readonly kind: "rate"; readonly rate: Rational }
  | { readonly kind: "points"; readonly points: Rational }
  | { readonly kind: "multiple"; readonly times: Rational }
  | { readonly kind: "ratio"; readonly ratio: Rational }
  | { readonly kind: "period"; readonly months: number }
  | { readonly kind: "days"; readonly days: Rational; readonly of: DayKind }
  | { readonly kind: "age"; readonly years: Rational }
  | { readonly kind: "area"; readonly squareMetres: Rational }
  | { readonly kind: "count"; readonly count: bigint }
  /** A place in an order, or the first so many places of it. */
  | {
      readonly kind: "rank";
      readonly rank: bigint;
      readonly of: "place" | "top";
    }
  | { readonly kind: "date"; readonly date: IsoDate }
  /** A size without a unit: 百亿, "on the scale of". */
  | { readonly kind: "scale"; readonly count: bigint };

/**
 * Money in another currency than the yuan. A kind of its own, so that nothing
 * that adds or compares yuan can take it, and nothing converts it.
 */
export interface ForeignMoney {
  readonly kind: "foreign";
  readonly currency: Currency;
  /** Hundredths of the currency's unit. */
  readonly hundredths: bigint;
}

export type DayKind = "working" | "calendar";

/** `exact` has no hedge and gets none. */
export const BOUNDS = [
  "at-most",
  "at-least",
  "exact",
  "between",
  "about",
] as const;
export type Bound = (typeof BOUNDS)[number];

export const DISCRETIONS = ["may", "on-merit"] as const;

/**
 * A word by which a sentence leaves open whether, or to whom, a value is
 * given: 可, or 择优, where those are chosen who are given it.
 */
export type Discretion =
  | { readonly kind: "may"; readonly quote: LocalText }
  | {
      readonly kind: "on-merit";
      readonly quote: LocalText;
      readonly chosen: LocalText;
    };

/**
 * That of which each has a value of its own: of `3000元 per person and month`
 * the person and the month.
 */
export const PER = ["person", "item", "square-metre", "month", "year"] as const;
export type Per = (typeof PER)[number];

/** A value, and the words of the sentence that bear it. */
export interface Figure {
  /** The sentence's id, a dot, the figure's own name: `….rate`. */
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  /** The value as printed in the Chinese: `1000万元`. */
  readonly printed: string;
  readonly value: Quantity;
  /** Missing where the value is for all of it at once. */
  readonly per?: readonly Per[];
  readonly bound: Bound;
  /** Each kind at most once. */
  readonly discretion: readonly Discretion[];
  /** The parts of the sentence that bear the value and its hedge. */
  readonly quote: LocalText;
  /** The thing that the value measures or limits. */
  readonly label: LocalText;
  /** The day a person last held the value against the sentence. */
  readonly checked: IsoDate;
}
