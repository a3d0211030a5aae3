// Shipped to others: it is a part of engine.js.
import type { Unit } from "../../domain/benefit/input-kind.ts";
import { CURRENCY_CODES } from "../../domain/number/currencies.ts";
import {
  divide,
  multiply,
  rational,
  type Rational,
} from "../../domain/number/rational.ts";
import { decimalText } from "../exact-text.ts";

/** Units as others know them, and not as values are worked with. */
export const PLAIN_UNITS = [
  "yuan",
  "percent",
  "months",
  "count",
  "square-metres",
  "ratio",
  "number",
  "yuan-for-one",
  ...CURRENCY_CODES,
] as const;
export type PlainUnit = (typeof PLAIN_UNITS)[number];

/** Of so many of a unit that is worked with one of the plain unit is made. */
type Plain = readonly [unit: PlainUnit, size: Rational];

const ONE = rational(1n);
const HUNDREDTHS = rational(100n);

const PLAIN: Readonly<Partial<Record<Unit, Plain>>> = {
  money: ["yuan", HUNDREDTHS],
  rate: ["percent", rational(1n, 100n)],
  months: ["months", ONE],
  count: ["count", ONE],
  area: ["square-metres", ONE],
  ratio: ["ratio", ONE],
  number: ["number", ONE],
  // Whole years are worked with in months.
  years: ["months", ONE],
  exchange: ["yuan-for-one", ONE],
};

/**
 * A value in its plain unit, exact.
 * @example inPlainUnit("money", { num: 1250n, den: 1n }) // { unit: "yuan", value: "12.5" }
 */
export function inPlainUnit(
  unit: Unit,
  value: Rational,
): { readonly unit: PlainUnit; readonly value: string } {
  const [plain, size] = plainOf(unit);
  return { unit: plain, value: decimalText(divide(value, size)) };
}

/** The unit that values in a plain unit are worked with in. */
export function unitOf(plain: PlainUnit): Unit {
  const units = Object.keys(PLAIN) as Unit[];
  return (
    units.find((unit) => plainOf(unit)[0] === plain) ??
    currencyOf(plain) ??
    "number"
  );
}

/**
 * A value that is given in the plain unit of its own, as it is worked with.
 * @example fromPlain("money", "12.5") // { num: 1250n, den: 1n }
 * @throws TypeError for a text that is no exact number
 */
export function fromPlain(unit: Unit, value: string): Rational {
  return multiply(readExact(value), plainOf(unit)[1]);
}

function plainOf(unit: Unit): Plain {
  return PLAIN[unit] ?? [currencyOf(unit) ?? "number", HUNDREDTHS];
}

function currencyOf(unit: string) {
  return CURRENCY_CODES.find((code) => code === unit);
}

const EXACT = /^(\d+)(?:\.(\d+)|\/(\d+))?$/;

function readExact(text: string): Rational {
  const [, whole, places = "", den = "1"] = EXACT.exec(text) ?? [];
  if (whole === undefined) throw new TypeError(`${text} is no exact number`);
  return rational(
    BigInt(whole + places),
    BigInt(den) * 10n ** BigInt(places.length),
  );
}
