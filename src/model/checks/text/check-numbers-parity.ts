import type { HedgedNumber } from "../../../domain/text/hedge.ts";
import { quantityKey } from "../../../domain/number/number-token.ts";
import {
  type EachLanguage,
  SOURCE,
  type TranslationLocale,
  TRANSLATIONS,
} from "../../../domain/text/languages.ts";
import { languageName } from "../../problem/language-name.ts";
import { quoteList } from "../../problem/describe-value.ts";
import type { Finding } from "../../problem/problem.ts";
import { problemIn, type PolicyCheck } from "../check.ts";

/** A translation has the numbers of its source: none added, none lost. */
export const checkNumbersParity: PolicyCheck = ({ placed }) =>
  TRANSLATIONS.flatMap((locale) =>
    placed.flatMap((sentence) =>
      compareNumbers(sentence.numbers, locale).flatMap((finding) =>
        problemIn(sentence, [locale], finding),
      ),
    ),
  );

/** The numbers that a translation has lost or added. */
export function compareNumbers(
  numbers: EachLanguage<readonly HedgedNumber[]>,
  locale: TranslationLocale,
): readonly Finding[] {
  const { [SOURCE]: source, [locale]: translated } = numbers;
  const lost = without(source, translated);
  const added = without(translated, source);
  if (lost.length + added.length === 0) return [];
  const name = languageName(locale);
  return [
    {
      found: `${orNone(added)} in the ${name}`,
      expected: `${orNone(lost)} as in the ${languageName(SOURCE)}`,
      fix: `Correct the number in the ${name}: 万 is ten thousand, 亿 a hundred million, and a sum begins with RMB.`,
    },
  ];
}

function orNone(numbers: readonly string[]): string {
  return numbers.length > 0 ? quoteList(numbers) : "no such number";
}

/** The numbers of one text that have no equal in the other, as printed. */
function without(
  numbers: readonly HedgedNumber[],
  others: readonly HedgedNumber[],
): string[] {
  const left = others.map(({ token }) => quantityKey(token.value));
  return numbers.flatMap(({ token }) => {
    const at = left.indexOf(quantityKey(token.value));
    if (at < 0) return [token.text];
    left.splice(at, 1);
    return [];
  });
}
