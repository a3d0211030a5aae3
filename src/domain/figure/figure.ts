import type { IsoDate } from "../term/calendar.ts";
import type { LocalText } from "../text/local-text.ts";
import type { Fen } from "../number/money.ts";
import type { Rational } from "../number/rational.ts";

/** A value as the text states it, in one exact unit a kind. */
export type Quantity =
  | { readonly kind: "money"; readonly fen: Fen }
  | { readonly kind: "rate"; readonly rate: Rational }
  | { readonly kind: "ratio"; readonly ratio: Rational }
  | { readonly kind: "period"; readonly months: number }
  | { readonly kind: "range"; readonly from: number; readonly to: number }
  | { readonly kind: "count"; readonly count: bigint }
  | { readonly kind: "date"; readonly date: IsoDate }
  /** A size without a unit: 百亿, "on the scale of". */
  | { readonly kind: "scale"; readonly count: bigint };

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

/** A value, and the words of the sentence that bear it. */
export interface Figure {
  /** The sentence's id, a dot, the figure's own name: `….rate`. */
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  /** The value as printed in the Chinese: `1000万元`. */
  readonly printed: string;
  readonly value: Quantity;
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
