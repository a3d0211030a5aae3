import type { Figure, Quantity, Single } from "../figure/figure.ts";
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
  const [from, to] = endsOf(value);
  const number = (single: Single) =>
    per?.includes("year") ? divide(numberOf(single), YEAR) : numberOf(single);
  return {
    unit:
      from.kind === "foreign" ? from.currency : (UNITS[from.kind] ?? "number"),
    value: number(from),
    ...(to && { to: number(to) }),
    ...(per && { per }),
  };
}

/** A value, or the two between which it lies. */
function endsOf(value: Quantity): readonly [from: Single, to?: Single] {
  if (value.kind === "span") return [value.from, value.to];
  if (value.kind !== "range") return [value];
  const period = (months: number) => ({ kind: "period", months }) as const;
  return [period(value.from), period(value.to)];
}

function whole(num: bigint): Rational {
  return { num, den: 1n };
}
