// Shipped to the browser.
import { parseIsoDate, type IsoDate } from "../term/calendar.ts";
import { groupDigits } from "../number/group-digits.ts";
import type { Fen } from "../number/money.ts";
import { readRate } from "../number/read-rate.ts";
import { floor, rational, type Rational } from "../number/rational.ts";

/** The worth of a currency by the reader's word; the site knows no rate. */
export interface Conversion {
  /** As typed: `USD`, `€`. */
  readonly currency: string;
  /** Yuan for one unit of the currency. */
  readonly rate: Rational;
  /** Of the day the reader's rate is. */
  readonly date: IsoDate;
}

/** The fields of a conversion, named as in its address. */
export const CONVERSION_FIELDS = ["currency", "rate", "rate-date"] as const;
export type ConversionField = (typeof CONVERSION_FIELDS)[number];
export type ConversionInputs = Readonly<Record<ConversionField, string>>;

export type ConversionProblem = "not-a-currency" | "not-a-rate" | "not-a-date";

export interface ReadConversion {
  /** Only when all three fields can be used. */
  readonly conversion?: Conversion;
  /** An empty field is no problem: nobody has to convert. */
  readonly problems: Readonly<
    Partial<Record<ConversionField, ConversionProblem>>
  >;
}

/** Letters, a sign or both: never what a spreadsheet takes for a formula. */
const CURRENCY = /^[\p{L}\p{Sc}][\p{L}\p{Sc} .]{0,19}$/u;

/** Reads what was typed; never throws. */
export function readConversion(typed: ConversionInputs): ReadConversion {
  const currency = typed.currency.trim();
  const rate = readRate(typed.rate);
  const date = parseIsoDate(typed["rate-date"].trim());
  const isCurrency = CURRENCY.test(currency);
  const problems = {
    ...(currency && !isCurrency && { currency: "not-a-currency" as const }),
    ...(typed.rate.trim() && !rate && { rate: "not-a-rate" as const }),
    ...(typed["rate-date"].trim() &&
      !date && { "rate-date": "not-a-date" as const }),
  };
  return isCurrency && rate && date
    ? { conversion: { currency, rate, date }, problems }
    : { problems };
}

/**
 * A sum in the other currency, rounded down once to a hundredth of its unit.
 * @returns a decimal number with its thousands marked: `1,418,439.71`
 */
export function convert(sum: Fen, { num, den }: Rational): string {
  const hundredths = floor(rational(sum * den, num));
  const digits = String(hundredths).padStart(3, "0");
  return `${groupDigits(digits.slice(0, -2))}.${digits.slice(-2)}`;
}
