import type { Figure, Single } from "../figure/figure.ts";
import { divide, type Rational } from "../number/rational.ts";
import type { Measured, Unit } from "./input-kind.ts";

/**
 * A value as an exact number: money in the hundredths of its currency, time in
 * months, a length of days in days.
 * @throws TypeError for one that nothing is worked out with: a date, a place
 */
export function numberOf(value: Single): Rational {
  switch (value.kind) {
    case "money":
      return whole(value.fen);
    case "foreign":
      return whole(value.hundredths);
    case "rate":
      return value.rate;
    case "ratio":
      return value.ratio;
    case "multiple":
      return value.times;
    case "period":
      return whole(BigInt(value.months));
    case "age":
      return value.years;
    case "area":
      return value.squareMetres;
    case "count":
      return whole(value.count);
    default:
      throw new TypeError(`Nothing is worked out with a ${value.kind}`);
  }
}

const UNITS: Readonly<Partial<Record<Single["kind"], Unit>>> = {
  money: "money",
  rate: "rate",
  ratio: "ratio",
  period: "months",
  area: "area",
  age: "count",
  count: "count",
};

/** A year has twelve of the months in which time is measured here. */
const YEAR: Rational = { num: 12n, den: 1n };

/**
 * The value of a figure with its unit; what is so much a year, by the month.
 * @throws TypeError for one that nothing is worked out with
 */
export function measure({
  value,
  per,
}: Pick<Figure, "value" | "per">): Measured {
  // Of two ends that which is reached first.
  const single: Single =
    value.kind === "range"
      ? { kind: "period", months: value.from }
      : value.kind === "span"
        ? value.from
        : value;
  const number = numberOf(single);
  return {
    unit:
      single.kind === "foreign"
        ? single.currency
        : (UNITS[single.kind] ?? "number"),
    value: per?.includes("year") ? divide(number, YEAR) : number,
  };
}

function whole(num: bigint): Rational {
  return { num, den: 1n };
}
