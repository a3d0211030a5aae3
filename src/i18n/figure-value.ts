// Shipped to the browser.
import type { Figure, Quantity } from "../domain/figure/figure.ts";
import { type Locale, SOURCE } from "../domain/text/languages.ts";
import { fen } from "../domain/number/money.ts";
import { formatDate } from "./format-date.ts";
import { formatMoneyPlain } from "./format-money.ts";
import {
  formatCount,
  formatMonths,
  formatPeriod,
  formatRange,
  formatRate,
  formatRatio,
} from "./format-quantity.ts";

/**
 * A figure's value without its hedge: in the source as the text prints it, in
 * a translation in words of its own.
 */
export function figureValue(
  figure: Pick<Figure, "printed" | "value">,
  locale: Locale,
): string {
  return locale === SOURCE
    ? figure.printed
    : valueWords(figure.printed, figure.value, locale);
}

function valueWords(printed: string, value: Quantity, locale: Locale): string {
  // The unit the text chose: 48个月 stays 48 months, 3年 is 3 years.
  const period = printed.includes("年") ? formatPeriod : formatMonths;
  switch (value.kind) {
    case "money":
      return formatMoneyPlain(value.fen, locale);
    case "rate":
      return formatRate(value.rate);
    case "ratio":
      return formatRatio(value.ratio);
    case "period":
      return period(value.months, locale);
    case "range":
      return formatRange(
        printed.includes("年")
          ? period(value.from, locale)
          : String(value.from),
        period(value.to, locale),
        locale,
      );
    case "count":
      return formatCount(value.count);
    case "scale":
      return formatMoneyPlain(fen(value.count * 100n), locale);
    case "date":
      return formatDate(value.date, locale);
    default:
      return value satisfies never;
  }
}
