// Shipped to the browser.
import type { Measured, Unit } from "../domain/benefit/input-kind.ts";
import { CURRENCY_CODES } from "../domain/number/currencies.ts";
import { groupDigits } from "../domain/number/group-digits.ts";
import { floorToFen } from "../domain/number/money.ts";
import { floor, type Rational } from "../domain/number/rational.ts";
import {
  type Grammar,
  LANGUAGES,
  type Locale,
} from "../domain/text/languages.ts";
import { foreignWords } from "./figure-value.ts";
import { formatMoneyPlain } from "./format-money.ts";
import {
  formatArea,
  formatMonths,
  formatRate,
  formatRatio,
  formatYears,
} from "./format-quantity.ts";

const FORMATS: Readonly<
  Partial<Record<Unit, (value: Rational, locale: Locale) => string>>
> = {
  money: (value, locale) => formatMoneyPlain(floorToFen(value), locale),
  exchange: formatExchange,
  months: (value, locale) => formatMonths(Number(floor(value)), locale),
  years: (value, locale) => formatYears(Number(floor(value)), locale),
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
  const currency = CURRENCY_CODES.find((code) => code === unit);
  return currency
    ? foreignWords({ currency, hundredths: floor(value) }, locale)
    : decimal(value);
}

/** The yuan for one unit of a currency, to as many places as it has. */
function formatExchange(value: Rational, locale: Locale): string {
  return YUAN[LANGUAGES[locale].grammar].join(decimal(value));
}

/** Before and behind a number of yuan. */
const YUAN: Readonly<Record<Grammar, readonly [string, string]>> = {
  chinese: ["", "元"],
  english: ["RMB ", ""],
};

const PLACES = 10;

/** As a decimal number, or as a fraction where ten decimals do not say it. */
function decimal({ num, den }: Rational): string {
  const scaled = num * 10n ** BigInt(PLACES);
  if (scaled % den) return `${num}/${den}`;
  const digits = String(scaled / den).padStart(PLACES + 1, "0");
  const part = digits.slice(-PLACES).replace(/0+$/, "");
  return groupDigits(digits.slice(0, -PLACES)) + (part && `.${part}`);
}
