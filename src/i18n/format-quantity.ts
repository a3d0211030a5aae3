// Shipped to the browser.
import {
  type Grammar,
  LANGUAGES,
  type Locale,
} from "../domain/text/languages.ts";
import { groupDigits } from "../domain/number/group-digits.ts";
import type { BreakEven } from "../domain/benefit/break-even.ts";
import { fen, floorToFen } from "../domain/number/money.ts";
import { divide, type Rational } from "../domain/number/rational.ts";
import { formatMoneyPlain } from "./format-money.ts";

/**
 * A rate as a percentage, or as a fraction where ten decimals do not say it.
 * @example "50%", "2.5%", "1/3"
 */
export function formatRate({ num, den }: Rational): string {
  if ((num * 10n ** 12n) % den) return `${num}/${den}`;
  return `${Number((num * 10n ** 12n) / den) / 1e10}%`;
}

/** A ratio in lowest terms: `1:1`. */
export function formatRatio({ num, den }: Rational): string {
  return `${num}:${den}`;
}

/** A whole number with its thousands marked, the same in every language: `1,000`. */
export function formatCount(count: bigint): string {
  return groupDigits(String(count));
}

interface PeriodWords {
  /** Behind one, and behind any other number. */
  readonly months: readonly [one: string, other: string];
  readonly years: readonly [one: string, other: string];
  readonly to: string;
}

const PERIODS: Readonly<Record<Grammar, PeriodWords>> = {
  chinese: { months: ["个月", "个月"], years: ["年", "年"], to: "至" },
  english: {
    months: [" month", " months"],
    years: [" year", " years"],
    to: " to ",
  },
};

function wordsOf(locale: Locale): PeriodWords {
  return PERIODS[LANGUAGES[locale].grammar];
}

/** A period in months, as ranges and company ages are counted: `48 months`. */
export function formatMonths(months: number, locale: Locale): string {
  return String(months) + wordsOf(locale).months[months === 1 ? 0 : 1];
}

/** A period in years where it is whole years: `3 years`, `6 months`. */
export function formatPeriod(months: number, locale: Locale): string {
  if (months === 0 || months % 12 !== 0) return formatMonths(months, locale);
  const years = months / 12;
  return String(years) + wordsOf(locale).years[years === 1 ? 0 : 1];
}

/** Whole years by their months, none of them included: `0 years`. */
export function formatYears(months: number, locale: Locale): string {
  if (months > 0) return formatPeriod(months, locale);
  const [, other] = wordsOf(locale).years;
  return `0${other}`;
}

/** Behind one, and behind any other number. */
const SQUARE_METRES: Readonly<Record<Grammar, readonly [string, string]>> = {
  chinese: ["平方米", "平方米"],
  english: [" square metre", " square metres"],
};

/** An area: `87.5 square metres`. */
export function formatArea(squareMetres: string, locale: Locale): string {
  const words = SQUARE_METRES[LANGUAGES[locale].grammar];
  return squareMetres + words[squareMetres === "1" ? 0 : 1];
}

/** From one to the other, both ends included: `6 to 48 months`. */
export function formatRange(from: string, to: string, locale: Locale): string {
  return from + wordsOf(locale).to + to;
}

/** The base from which a cap decides, to read and to check. */
export interface BreakEvenText {
  /** Exact in whole fen, or rounded beside the division that gives it. */
  readonly sum: string;
  /** The cap divided by its share of the base, where that is no whole number of fen. */
  readonly exact?: string;
}

/** @example 5,000,000,000/3 fen for 10,000,000 yuan: RMB 16.67 million, RMB 10 million ÷ 60% */
export function formatBreakEven(
  { least, most }: BreakEven,
  locale: Locale,
): BreakEvenText {
  const { num, den } = least;
  if (den === 1n) return { sum: formatMoneyPlain(fen(num), locale) };
  const cap = formatMoneyPlain(floorToFen(most), locale);
  return {
    sum: formatMoneyPlain(fen(toFourDigits(num / den)), locale),
    exact: `${cap} ÷ ${formatRate(divide(most, least))}`,
  };
}

/** What is rounded is read; what stands beside it is exact. */
export function toFourDigits(whole: bigint): bigint {
  const step = 10n ** BigInt(Math.max(0, String(whole).length - 4));
  return ((whole + step / 2n) / step) * step;
}
