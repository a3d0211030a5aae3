// Shipped to the browser.
import type { Measured, Unit } from "../domain/benefit/input-kind.ts";
import { floorToFen } from "../domain/number/money.ts";
import { CURRENCY_CODES } from "../domain/number/currencies.ts";
import { divide, type Rational } from "../domain/number/rational.ts";
import type { Locale } from "../domain/text/languages.ts";
import { formatMoneyPlain } from "./format-money.ts";
import {
  formatArea,
  formatMonths,
  formatPeriod,
  formatRate,
  formatRatio,
} from "./format-quantity.ts";

const FORMATS: Readonly<
  Partial<Record<Unit, (value: Rational, locale: Locale) => string>>
> = {
  money: (value, locale) => formatMoneyPlain(floorToFen(value), locale),
  months: (value, locale) => formatMonths(Number(decimal(value)), locale),
  years: (value, locale) => formatPeriod(Number(decimal(value)), locale),
  rate: formatRate,
  ratio: formatRatio,
  area: (value, locale) => formatArea(decimal(value), locale),
};

/** A value of a working with its unit; a bare number where it has none. */
export function formatMeasured(
  { unit, value }: Measured,
  locale: Locale,
): string {
  const known = FORMATS[unit]?.(value, locale);
  if (known !== undefined) return known;
  return isCurrency(unit)
    ? `${unit} ${decimal(divide(value, HUNDREDTHS))}`
    : decimal(value);
}

const HUNDREDTHS: Rational = { num: 100n, den: 1n };

function isCurrency(unit: Unit): boolean {
  return CURRENCY_CODES.some((code) => code === unit);
}

/** As a decimal number, or as a fraction where ten decimals do not say it. */
function decimal({ num, den }: Rational): string {
  const scaled = num * 10n ** 10n;
  return scaled % den ? `${num}/${den}` : String(Number(scaled / den) / 1e10);
}
