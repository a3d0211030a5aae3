import type { HedgedNumber } from "../../../domain/text/hedge.ts";
import { isSameSize } from "../../../domain/number/number-size.ts";
import {
  quantityKey,
  type NumberValue,
} from "../../../domain/number/number-token.ts";
import {
  type EachLanguage,
  SOURCE,
  type TranslationLocale,
  TRANSLATIONS,
} from "../../../domain/text/languages.ts";
import { languageName } from "../../problem/language-name.ts";
import { quoteList } from "../../problem/describe-value.ts";
import type { Finding } from "../../problem/problem.ts";
import { nonFiguresOf } from "../../references/quotes.ts";
import { problemIn, type PolicyCheck } from "../check.ts";

/** A translation has the numbers of its source: none added, none lost. */
export const checkNumbersParity: PolicyCheck = ({ placed }) =>
  TRANSLATIONS.flatMap((locale) =>
    placed.flatMap((sentence) =>
      compareNumbers(sentence.numbers, locale, nonFiguresOf(sentence)).flatMap(
        (finding) => problemIn(sentence, [locale], finding),
      ),
    ),
  );

/** How a translation says a number, by what the number is. */
const SAID: Readonly<Record<NumberValue["kind"], string>> = {
  money:
    "万 is ten thousand, 亿 a hundred million, and a sum begins with RMB: RMB 500,000",
  foreign: "a sum in another currency begins with its code: USD 1 million",
  rate: "a share is 50%, 5‰ or one third",
  points: "percentage points are 10 percentage points",
  multiple: "a multiple is 2 times or twice",
  ratio: "a ratio is 1:1",
  period: "a period is 3 years, 18 months or half a year",
  range: "a range is 6 to 48 months",
  span: "a range is RMB 100,000 to RMB 500,000 or 20% to 30%",
  days: "days are 15 working days or 30 days",
  age: "an age is 45 years of age or aged 45",
  area: "an area is 500 square metres",
  count: "a count has digits: 50",
  bare: "a number has digits: 50",
  rank: "a rank is the top 10 or first place",
  ordinal: "a number of order is Article 3, first year or 2nd year",
  date: "a day is 18 December 2024",
  scale: "百亿 is RMB 10 billion",
};

/**
 * The numbers that a translation has lost or added.
 * @param lifted numbers of the source that a translation may leave out, or say
 *   in any unit
 */
export function compareNumbers(
  numbers: EachLanguage<readonly HedgedNumber[]>,
  locale: TranslationLocale,
  lifted: readonly HedgedNumber[],
): readonly Finding[] {
  const { [SOURCE]: source, [locale]: translated } = numbers;
  const stated = source.filter((number) => !lifted.includes(number));
  const lost = without(stated, translated, isSameQuantity);
  const free = source.filter((number) => lifted.includes(number));
  const left = without(translated, stated, isSameQuantity);
  const added = without(
    left,
    free,
    (a, b) => isSameQuantity(a, b) || isSameSize(a, b),
  );
  const wrong = [...lost, ...added];
  if (wrong.length === 0) return [];
  const name = languageName(locale);
  const said = new Set(
    (lost.length > 0 ? lost : added).map(({ token }) => SAID[token.value.kind]),
  );
  return [
    {
      found: `${orNone(added)} in the ${name}`,
      expected: `${orNone(lost)} as in the ${languageName(SOURCE)}`,
      fix: `Correct the number in the ${name}: ${[...said].join("; ")}. A number that states nothing of the policy may be said freely: list its words under \`nonFigures\`.`,
    },
  ];
}

function orNone(numbers: readonly HedgedNumber[]): string {
  return numbers.length > 0
    ? quoteList(numbers.map(({ token }) => token.text))
    : "no such number";
}

type Same = (a: NumberValue, b: NumberValue) => boolean;

function isSameQuantity(a: NumberValue, b: NumberValue): boolean {
  return quantityKey(a) === quantityKey(b);
}

/** The numbers of one text that have no equal in the other. */
function without(
  numbers: readonly HedgedNumber[],
  others: readonly HedgedNumber[],
  isSame: Same,
): readonly HedgedNumber[] {
  const left = others.map(({ token }) => token.value);
  return numbers.filter(({ token }) => {
    const at = left.findIndex((other) => isSame(token.value, other));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}
