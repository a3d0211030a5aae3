import { CURRENCIES, CURRENCY_CODES } from "./currencies.ts";
import {
  AMOUNT,
  COUNTED_AMOUNT,
  readAmount,
  SCALED,
} from "./english-amount.ts";
import type { NumberForm, NumberValue } from "./number-token.ts";
import {
  daysOf,
  foreignOf,
  moneyOf,
  PRINTED,
  shareOfWhole,
  spanOf,
} from "./printed-quantity.ts";
import type { Rational } from "./rational.ts";

/** A unit before or behind a number, and what the two make. */
interface Unit {
  readonly before?: string;
  readonly after?: string;
  readonly make: (number: Rational) => NumberValue;
}

const UNITS: readonly Unit[] = [
  { before: String.raw`(?:RMB|CNY|¥)\s?`, make: moneyOf },
  ...CURRENCY_CODES.flatMap((currency): readonly Unit[] => {
    const { mark, name } = CURRENCIES[currency];
    const make = (sum: Rational) => foreignOf(sum, currency);
    return [
      { before: `(?:${mark.english})\\s?`, make },
      { after: `\\s${name}\\b`, make },
    ];
  }),
  {
    after: String.raw`\s(?:percentage|per\s?cent)\spoints?\b`,
    make: (points) => ({ kind: "points", points }),
  },
  {
    after: String.raw`(?:%|\sper\s?cent\b)`,
    make: (part) => shareOfWhole(part, 100n),
  },
  {
    after: String.raw`(?:‰|\sper\s(?:mille|thousand)\b)`,
    make: (part) => shareOfWhole(part, 1000n),
  },
  {
    // Twice a year is how often, and no multiple.
    after: String.raw`\stimes\b(?!\s(?:an?|per|each|every)\b)`,
    make: (times) => ({ kind: "multiple", times }),
  },
  {
    after: String.raw`[\s-](?:working|business)\sdays?\b`,
    make: (days) => daysOf(days, "working"),
  },
  {
    after: String.raw`[\s-](?:calendar\s)?days?\b`,
    make: (days) => daysOf(days, "calendar"),
  },
  {
    after: String.raw`(?:\syears\s(?:old|of\sage)\b|-year-old\b)`,
    make: ageOf,
  },
  {
    before: String.raw`\b(?:[Aa]ged?|of the age of)\s`,
    make: ageOf,
  },
  {
    after: String.raw`\s?(?:square\smet(?:re|er)s?\b|m²|sq\.?\sm\b)`,
    make: (squareMetres) => ({ kind: "area", squareMetres }),
  },
];

function unitForm({ before = "", after = "", make }: Unit): NumberForm {
  const amount = after ? COUNTED_AMOUNT : AMOUNT;
  return {
    looks: before + amount + after,
    read: (...said) => make(readAmount(...said)),
  };
}

/** RMB 1 to 2 million; between 20% and 30%. */
function spanForms({ before = "", after = "", make }: Unit) {
  const from = `${before}(${PRINTED})${SCALED}(${after || "(?!)"})?`;
  const to = `(?:${before})?(${PRINTED})${SCALED}${after}`;
  const read: NumberForm["read"] = (low, lowScale, own, high, scale) => {
    const plainly = readAmount(low, lowScale);
    const isShort = !lowScale && !own;
    const inScale = isShort ? readAmount(low, scale) : plainly;
    return spanOf([inScale, plainly], readAmount(high, scale), make);
  };
  return [
    { looks: String.raw`\b[Bb]etween\s${from}\sand\s${to}`, read },
    { looks: String.raw`${from}(?:\sto\s|\s?[–-]\s?)${to}`, read },
  ];
}

function ageOf(years: Rational): NumberValue {
  return { kind: "age", years };
}

/** Numbers with a unit, and what lies between two of them. */
export const ENGLISH_UNITS = UNITS.map(unitForm);
export const ENGLISH_SPANS = UNITS.flatMap(spanForms);
