import type { IsoDate } from "../domain/term/calendar.ts";
import type { Locale } from "../domain/text/local-text.ts";
import { formatDate } from "./format-date.ts";

/**
 * Two days of which either may be meant; what they share is said once.
 * @example "17 or 18 December 2026", "2026年12月17日或18日"
 */
export function formatEitherDay(
  earlier: IsoDate,
  later: IsoDate,
  locale: Locale,
): string {
  const [first, second] = [
    formatDate(earlier, locale),
    formatDate(later, locale),
  ];
  if (first === second) return first;
  if (earlier.slice(0, 7) !== later.slice(0, 7))
    return first + OR[locale] + second;
  const day = (date: IsoDate) => String(Number(date.slice(8)));
  return locale === "zh"
    ? `${first}${OR.zh}${day(later)}日`
    : `${day(earlier)}${OR.en}${second}`;
}

const OR = { zh: "或", en: " or " } as const;
