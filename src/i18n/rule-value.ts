// Shipped to the browser.
import type { Quantity } from "../domain/figure/figure.ts";
import { type Locale, SOURCE } from "../domain/text/languages.ts";
import { formatMoneyPlain } from "./format-money.ts";
import {
  formatCount,
  formatMonths,
  formatPeriod,
  formatRange,
  formatRate,
  formatRatio,
} from "./format-quantity.ts";

/** A value, and as the text prints it. */
export interface Printed {
  readonly printed: string;
  readonly value: Quantity;
}

/**
 * A value that a result can rest on, without its hedge: in the source as the
 * text prints it, in a translation in words of its own.
 * @returns undefined for one that only a formula of the content's own rests on
 */
export function ruleValue(figure: Printed, locale: Locale): string | undefined {
  return locale === SOURCE ? figure.printed : valueWords(figure, locale);
}

function valueWords(
  { printed, value }: Printed,
  locale: Locale,
): string | undefined {
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
    default:
      return undefined;
  }
}
