import type { Measured } from "../domain/benefit/input-kind.ts";
import type { ForeignMoney, Per, Single } from "../domain/figure/figure.ts";
import { CURRENCIES } from "../domain/number/currencies.ts";
import { makeByKind, type ByKind } from "../domain/number/number-token.ts";
import { groupDigits } from "../domain/number/group-digits.ts";
import { fen } from "../domain/number/money.ts";
import {
  multiply,
  rational,
  type Rational,
} from "../domain/number/rational.ts";
import {
  type Grammar,
  LANGUAGES,
  type Locale,
  SOURCE,
} from "../domain/text/languages.ts";
import { formatDate } from "./format-date.ts";
import { formatMoneyPlain } from "./format-money.ts";
import { formatRange } from "./format-quantity.ts";
import { joinWords } from "./join-words.ts";
import { withPer } from "./per-words.ts";
import { type Printed, ruleValue } from "./rule-value.ts";

/** Behind one, and behind any other number. */
type UnitWords = readonly [one: string, other: string];

interface QuantityWords {
  readonly points: UnitWords;
  readonly multiple: UnitWords;
  readonly working: UnitWords;
  readonly calendar: UnitWords;
  readonly age: UnitWords;
  readonly area: UnitWords;
  /** Before and behind the number. */
  readonly top: readonly [string, string];
  readonly place: readonly [string, string];
}

const WORDS: Readonly<Record<Grammar, QuantityWords>> = {
  chinese: {
    points: ["个百分点", "个百分点"],
    multiple: ["倍", "倍"],
    working: ["个工作日", "个工作日"],
    calendar: ["天", "天"],
    age: ["周岁", "周岁"],
    area: ["平方米", "平方米"],
    top: ["前", "名"],
    place: ["第", "名"],
  },
  english: {
    points: [" percentage point", " percentage points"],
    multiple: [" time", " times"],
    working: [" working day", " working days"],
    calendar: [" day", " days"],
    age: [" year of age", " years of age"],
    area: [" square metre", " square metres"],
    top: ["top ", ""],
    place: ["No. ", ""],
  },
};

/**
 * A figure's value without its hedge, with what it is so much for each of: in
 * the source as the text prints it, in a translation in words of its own.
 */
export function figureValue(figure: Valued, locale: Locale): string {
  return boundedValue(figure, "", locale);
}

/**
 * The same with the words of its bound, which stand next to the value.
 * @param bound "" for none
 */
export function boundedValue(
  figure: Valued,
  bound: string,
  locale: Locale,
): string {
  const { per = figure.measured?.per ?? [] } = figure;
  const value = valueAlone(figure, locale);
  return withPer(joinWords(locale, bound, value), per, locale);
}

/** A figure of the text, or as much of one as a rule holds. */
export interface Valued extends Printed {
  readonly per?: readonly Per[];
  readonly measured?: Measured;
}

function valueAlone(figure: Printed, locale: Locale): string {
  const { printed, value } = figure;
  if (locale === SOURCE) return printed;
  if (value.kind === "range")
    return ruleValue(figure, locale) ?? figure.printed;
  if (value.kind !== "span") return singleWords(printed, value, locale);
  const [from, to] = [value.from, value.to].map((end) =>
    singleWords(printed, end, locale),
  );
  return formatRange(from ?? "", to ?? "", locale);
}

function singleWords(printed: string, value: Single, locale: Locale): string {
  const words = WORDS[LANGUAGES[locale].grammar];
  const ofRule = (held: Single) =>
    ruleValue({ printed, value: held }, locale) ?? printed;
  const say: ByKind<Single, string> = {
    money: ofRule,
    ratio: ofRule,
    period: ofRule,
    count: ofRule,
    rate: ({ rate }) => rateWords(printed, rate, locale),
    foreign: (sum) => foreignWords(sum, locale),
    points: ({ points }) => counted(points, words.points),
    multiple: ({ times }) => counted(times, words.multiple),
    days: ({ days, of }) => counted(days, words[of]),
    age: ({ years }) => counted(years, words.age),
    area: ({ squareMetres }) => counted(squareMetres, words.area),
    rank: ({ rank, of }) => words[of].join(String(rank)),
    scale: ({ count }) => formatMoneyPlain(fen(count * 100n), locale),
    date: ({ date }) => formatDate(date, locale),
  };
  return makeByKind(say, value);
}

/** In digits as yuan are, with the currency's code or name in place of theirs. */
export function foreignWords(
  { hundredths, currency }: Pick<ForeignMoney, "hundredths" | "currency">,
  locale: Locale,
): string {
  const inYuan = formatMoneyPlain(fen(hundredths), locale);
  const [name = ""] = CURRENCIES[currency].mark.chinese.split("|");
  return inYuan.replace(/^RMB/, currency).replace(/元$/, name);
}

/** The whole that the text chose: 5‰ stays per mille, 三分之一 a fraction. */
function rateWords(printed: string, rate: Rational, locale: Locale): string {
  if (printed.includes("‰"))
    return `${decimal(multiply(rate, rational(1000n)))}‰`;
  if (/[%％]|百分之/.test(printed))
    return (
      ruleValue({ printed, value: { kind: "rate", rate } }, locale) ?? printed
    );
  return `${rate.num}/${rate.den}`;
}

function counted(number: Rational, [one, other]: UnitWords): string {
  return decimal(number) + (number.num === number.den ? one : other);
}

/** As a decimal number: a text prints none finer. */
function decimal({ num, den }: Rational): string {
  const [whole = "", part] = String(Number(num) / Number(den)).split(".");
  return groupDigits(whole) + (part ? `.${part}` : "");
}
