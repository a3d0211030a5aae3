import type { Quantity } from "../figure/figure.ts";
import {
  AMOUNT,
  ORDINAL,
  PART_NAMES,
  readAmount,
  readNumber,
  readOrdinal,
  wholeOf,
  WORD,
} from "./english-amount.ts";
import { ENGLISH_SPANS, ENGLISH_UNITS } from "./english-units.ts";
import type { NumberForm, NumberValue } from "./number-token.ts";
import {
  bare,
  dateOf,
  decimal,
  fractionOf,
  monthOf,
  ordinalOf,
  periodOf,
  PRINTED,
  rangeOf,
  rankOf,
  ratioOf,
  shareOfWhole,
  spanOf,
} from "./printed-quantity.ts";
import { MONTH_NAMES } from "./printed-units.ts";
import { add, rational } from "./rational.ts";

const SHORT = String.raw`\d{1,3}(?:\.\d+)?`;
const UNIT = "(month|year)s?\\b";
const MONTH = `(${MONTH_NAMES.join("|")})`;
/** What is counted in order. */
const ORDERED =
  "(?:[Aa]rticle|[Cc]hapter|[Ss]ection|[Pp]aragraph|[Ii]tem|[Cc]lause|[Yy]ear|[Mm]onth|[Qq]uarter)";
const HALF_A_YEAR: Quantity = { kind: "period", months: 6 };
const TIME = "(?:year|month|day|week|quarter)s?";

/** The forms of numbers in the translations; the first that fits wins. */
export const ENGLISH_FORMS: readonly NumberForm[] = [
  {
    looks: String.raw`(\d{1,2})\s${MONTH}\s(\d{4})`,
    read: (day, month, year) => dateOf(year, monthNumber(month), day),
  },
  {
    looks: String.raw`${MONTH}\s(\d{4})`,
    read: (month, year) => monthOf(year, monthNumber(month)),
  },
  {
    looks: String.raw`\b${ORDERED}\s(\d{1,3})\b(?![%.,]\d|\s?%)`,
    read: (number = "") => ordinalOf(decimal(number)),
  },
  {
    looks: String.raw`\b(${ORDINAL})\s${ORDERED}\b`,
    read: (said = "") => ordinalOf(readOrdinal(said)),
  },
  {
    looks: String.raw`\b(${ORDINAL})\s(?:place|prize)\b|\bNo\.\s(\d+)\sin\b`,
    read: (said = "", number = "") =>
      rankOf(readOrdinal(said || number), "place"),
  },
  {
    looks: String.raw`\b(?:[Tt]op|[Ff]irst)\s(\d+|${WORD})\b(?!\s${TIME}\b)`,
    read: (places = "") => rankOf(readNumber(places), "top"),
  },
  ...ENGLISH_SPANS,
  {
    looks: String.raw`(${SHORT})(?:\s${UNIT})?(?:\sto\s|[–-])(${SHORT})[\s-]${UNIT}`,
    read: (from, fromUnit, to, unit) =>
      rangeOf(period(from, fromUnit || unit), period(to, unit)),
  },
  { looks: String.raw`(${PRINTED})\s?[:∶]\s?(${PRINTED})`, read: ratioOf },
  {
    looks: String.raw`\b[Hh]alf(?:\sa\s|-)year\sto\s(${SHORT}|${WORD})\s${UNIT}`,
    read: (to, unit) => rangeOf(HALF_A_YEAR, period(to, unit)),
  },
  {
    looks: String.raw`\b[Hh]alf(?:\sa\s|-)year\b`,
    read: () => HALF_A_YEAR,
  },
  {
    looks: String.raw`(?:(${SHORT}|${WORD})\sand\sa\shalf\syears|\ba\syear\sand\sa\shalf)\b`,
    read: (years) =>
      periodOf(add(readNumber(years || "1"), rational(1n, 2n)), 12),
  },
  {
    looks: String.raw`(\d+|${WORD})[\s-](${PART_NAMES.join("|")})\b`,
    read: (part = "", name = "") => fractionOf(readNumber(part), wholeOf(name)),
  },
  {
    looks: String.raw`\ba\s(${PART_NAMES.join("|")})(?=\sof\b)`,
    read: (name = "") => fractionOf(rational(1n), wholeOf(name)),
  },
  {
    looks: String.raw`(\d+)\/(\d+)(?![\/\d])`,
    read: (part = "", whole = "") => fractionOf(decimal(part), decimal(whole)),
  },
  {
    looks: String.raw`(?<!(?:first|second|latter|other)\s)\b[Hh]al(?:f|ves?|ved|ving)\b(?!-)`,
    read: () => shareOfWhole(rational(1n), 2n),
  },
  {
    // How often, and no multiple.
    looks: String.raw`\b[Tt]wice\b(?=\s(?:an?|per|each|every)\s${TIME})`,
    read: () => bare(rational(2n)),
  },
  {
    looks: String.raw`\b(?:[Tt]wice|[Dd]ouble)\b`,
    read: () => ({ kind: "multiple", times: rational(2n) }),
  },
  ...ENGLISH_UNITS,
  {
    looks: String.raw`(${SHORT}|${WORD})(?:\s(?:full|whole|consecutive))?[\s-]${UNIT}`,
    read: period,
  },
  {
    looks: String.raw`(${SHORT})(?:\sto\s|[–-])(${SHORT})\s(?=[a-z])`,
    read: (from = "", to = "") =>
      spanOf([decimal(from), undefined], decimal(to), (count) => ({
        kind: "count",
        count: count.num,
      })),
  },
  { looks: AMOUNT, read: (...amount) => bare(readAmount(...amount)) },
];

function period(length = "", unit = ""): NumberValue {
  return periodOf(readNumber(length), unit === "year" ? 12 : 1);
}

function monthNumber(month = ""): string {
  return String(MONTH_NAMES.findIndex((name) => name === month) + 1);
}
