import { MONTH_NAMES } from "../domain/number/printed-units.ts";
import type { IsoDate } from "../domain/term/calendar.ts";
import type { Locale } from "../domain/text/local-text.ts";

/**
 * A day as a language writes it, the same on every machine.
 * @example "18 December 2024", "2024年12月18日"
 */
export function formatDate(date: IsoDate, locale: Locale): string {
  const [year, month, day] = date.split("-").map(Number) as [
    number,
    number,
    number,
  ];
  return locale === "zh"
    ? `${year}年${month}月${day}日`
    : `${day} ${MONTH_NAMES[month - 1] ?? ""} ${year}`;
}
