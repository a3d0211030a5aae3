// Shipped to the browser.
import type { Figure, Quantity } from "../domain/figure/figure.ts";
import type { Locale } from "../domain/text/local-text.ts";
import { fen } from "../domain/number/money.ts";
import { formatDate } from "./format-date.ts";
import { formatMoneyPlain } from "./format-money.ts";
import {
  formatCount,
  formatMonths,
  formatPeriod,
  formatRate,
  formatRatio,
} from "./format-quantity.ts";

/**
 * A figure's value without its hedge: in Chinese as the text prints it, in
 * English in words of its own.
 */
export function figureValue(
  figure: Pick<Figure, "printed" | "value">,
  locale: Locale,
): string {
  return locale === "zh"
    ? figure.printed
    : englishValue(figure.printed, figure.value);
}

function englishValue(printed: string, value: Quantity): string {
  // The unit the text chose: 48个月 stays 48 months, 3年 is 3 years.
  const period = printed.includes("年") ? formatPeriod : formatMonths;
  switch (value.kind) {
    case "money":
      return formatMoneyPlain(value.fen, "en");
    case "rate":
      return formatRate(value.rate);
    case "ratio":
      return formatRatio(value.ratio);
    case "period":
      return period(value.months, "en");
    case "range":
      return printed.includes("年")
        ? `${period(value.from, "en")} to ${period(value.to, "en")}`
        : `${String(value.from)} to ${period(value.to, "en")}`;
    case "count":
      return formatCount(value.count);
    case "scale":
      return formatMoneyPlain(fen(value.count * 100n), "en");
    case "date":
      return formatDate(value.date, "en");
    default:
      return value satisfies never;
  }
}
