// Shipped to the browser.
import { MONTH_NAMES } from "../domain/number/printed-units.ts";
import {
  type Grammar,
  LANGUAGES,
  type Locale,
} from "../domain/text/languages.ts";
import type { IsoDate } from "../domain/term/calendar.ts";

/** A day as a language writes it; of two days in one month, either. */
type Write = (
  year: number,
  month: number,
  day: number,
  otherDay?: number,
  length?: Length,
) => string;

/** Names of months are whole or cut to three letters. */
type Length = "whole" | "short";

interface DateWords {
  readonly or: string;
  readonly write: Write;
}

const DATES: Readonly<Record<Grammar, DateWords>> = {
  chinese: {
    or: "或",
    write: (year, month, day, other) =>
      `${year}年${month}月${day}日${other ? `或${other}日` : ""}`,
  },
  english: {
    or: " or ",
    write: (year, month, day, other, length) => {
      const name = MONTH_NAMES[month - 1] ?? "";
      const shown = length === "short" ? name.slice(0, 3) : name;
      return `${day}${other ? ` or ${other}` : ""} ${shown} ${year}`;
    },
  },
};

/**
 * A day as a language writes it, the same on every machine.
 * @example "18 December 2024", "2024年12月18日"
 */
export function formatDate(
  date: IsoDate,
  locale: Locale,
  length: Length = "whole",
): string {
  return datesOf(locale).write(...partsOf(date), undefined, length);
}

/**
 * Two days of which either may be meant; what they share is said once.
 * @example "17 or 18 December 2026", short "17 or 18 Dec 2026", "2026年12月17日或18日"
 */
export function formatEitherDay(
  earlier: IsoDate,
  later: IsoDate,
  locale: Locale,
  length: Length = "whole",
): string {
  const { or, write } = datesOf(locale);
  const day = (date: IsoDate) => formatDate(date, locale, length);
  if (earlier === later) return day(earlier);
  if (earlier.slice(0, 7) !== later.slice(0, 7))
    return day(earlier) + or + day(later);
  return write(...partsOf(earlier), partsOf(later)[2], length);
}

function datesOf(locale: Locale): DateWords {
  return DATES[LANGUAGES[locale].grammar];
}

function partsOf(date: IsoDate): readonly [number, number, number] {
  return date.split("-").map(Number) as [number, number, number];
}
