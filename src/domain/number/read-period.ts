// Shipped to the browser.
import { matchAt } from "./read-digits.ts";
import { readNumberAt, type NumberRead } from "./read-number.ts";
import { MONTHS, YEARS } from "./units.ts";

/** A length of time as typed: `value / 10^places` months. */
export interface PeriodRead extends Pick<
  NumberRead,
  "value" | "places" | "isDoubtful" | "end"
> {
  /** True if it is given in years only. */
  readonly isYears: boolean;
}

const YEAR = new RegExp(`[ -]?(?:${YEARS})`, "y");
const MONTH = new RegExp(`[ -]?(?:${MONTHS})`, "y");
/** Behind the years: 一年半, a year and a half. */
const HALF = /半| and a half(?![a-z])/y;
const BETWEEN = /,? ?(?:and |[零又])?/y;

/**
 * The length of time that a number of a text begins: years, months, or both.
 * @example readPeriodAt("2年6个月", readNumberAt("2年6个月", 0)) // 30 months
 */
export function readPeriodAt(
  text: string,
  number: NumberRead,
): PeriodRead | undefined {
  const months = endOf(MONTH, text, number.end);
  if (months) return { ...number, end: months, isYears: false };
  const years = endOf(YEAR, text, number.end);
  if (!years) return undefined;
  const half = endOf(HALF, text, years);
  const more = half ? undefined : monthsAt(text, years);
  const extra = half ? 6n : (more?.value ?? 0n);
  return {
    ...number,
    value: number.value * 12n + extra * 10n ** BigInt(number.places),
    end: half ?? more?.end ?? years,
    isYears: extra === 0n,
  };
}

function monthsAt(
  text: string,
  years: number,
): Pick<NumberRead, "value" | "end"> | undefined {
  const start = years + matchAt(BETWEEN, text, years).length;
  const number = readNumberAt(text, start);
  const end = number?.places === 0 && endOf(MONTH, text, number.end);
  return end ? { value: number.value, end } : undefined;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  const { length } = matchAt(pattern, text, at);
  return length ? at + length : undefined;
}
