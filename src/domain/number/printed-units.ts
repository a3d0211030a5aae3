// Shipped to the browser.

/** The large units of Chinese amounts, the longest first. */
export const LARGE_UNIT = "万亿|万|亿";

/** Words counted by Arabic digits in Chinese; Han numerals only have 个. */
export const COUNTED = "[家项名场人次台套款件]";

/** The large units of English amounts. */
export const SCALE = "thousand|million|billion|trillion";

export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A number as it is printed: 24,000,000 or 1.1. */
const NUMBER = String.raw`\d(?:[\d,.]*\d)?`;

/** The Chinese words for a bound that may stand right before a number. */
const BOUND = "(?:最高|不超过|提高至|不少于)";

/**
 * A number with its unit, and the bound right before it, as either language writes it, which no line may cut:
 * 1000 at the end of one and 万元 at the beginning of the next. Of a date its
 * day is one and its year another: held whole, it left half of a phone's line
 * empty.
 */
export const NUMBER_WITH_UNIT = [
  String.raw`\d+月\d+日`,
  `${BOUND}?${NUMBER}(?:[—–-]${NUMBER})?(?:(?:${LARGE_UNIT})?元|${LARGE_UNIT}|个月|[个年月日天条倍句号]|${COUNTED})`,
  `${BOUND}${NUMBER}(?:%|:\\d+)`,
  `(?:[Uu]p to )?RMB ${NUMBER}(?: (?:${SCALE}))?`,
  String.raw`${NUMBER} (?:${SCALE}|(?:year|month|day)s?\b)`,
  String.raw`\d{1,2} (?:${MONTH_NAMES.join("|")})\b(?: \d{4})?`,
  String.raw`(?:No\.|[Mm]easures?) \d+`,
].join("|");
