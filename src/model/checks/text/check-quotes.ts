import {
  eachLanguage,
  LOCALES,
  SOURCE,
  TRANSLATIONS,
} from "../../../domain/text/languages.ts";
import { languageName } from "../../problem/language-name.ts";
import { quote } from "../../problem/describe-value.ts";
import { problemAt, type Problem } from "../../problem/problem.ts";
import type { PlacedSentence } from "../../read/policy-draft.ts";
import {
  nonFiguresOf,
  numbersIn,
  quotesOf,
  type Quoted,
} from "../../references/quotes.ts";
import { problemIn, type PolicyCheck } from "../check.ts";
import { compareDiscretion } from "../figure/check-hedges.ts";
import { compareNumbers } from "./check-numbers-parity.ts";

/**
 * A quote stands in its sentence, in every language, and its translated
 * words have the numbers and the hedges of the source.
 */
export const checkQuotes: PolicyCheck = (draft) => [
  ...draft.placed.flatMap(checkNonFigures),
  ...quotesOf(draft).flatMap((quoted) => {
    const words = checkWords(quoted);
    return words.length > 0 ? words : checkSame(quoted);
  }),
];

/** The words of a quote are words of its sentence. */
export function checkWords(quoted: Quoted): readonly Problem[] {
  const { draft, path, sentence, words, isPlace } = quoted;
  return LOCALES.flatMap((locale) => {
    const whole = sentence.data[locale];
    const times = whole.split(words[locale]).length - 1;
    if (isPlace ? times === 1 : times > 0) return [];
    const name = `${isPlace ? "words that stand exactly once in" : "words of"} ${sentence.data.id}`;
    const found = quote(words[locale]);
    return problemAt(draft.file, [...path, locale], {
      found: times > 1 ? `${found}, ${times} times` : found,
      expected: `${name}: ${quote(whole)}`,
      fix: isPlace
        ? "Copy the words from the sentence, enough of them to be unique."
        : "Copy the words from the sentence, punctuation included.",
    });
  });
}

/** The translated words of a quote say what the words of the source say. */
export function checkSame({
  draft,
  path,
  sentence,
  words,
}: Quoted): readonly Problem[] {
  const numbers = eachLanguage((locale) =>
    numbersIn(sentence, words[locale], locale),
  );
  return TRANSLATIONS.flatMap((locale) =>
    [
      ...compareNumbers(numbers, locale, nonFiguresOf(sentence)),
      ...compareDiscretion(words, locale),
    ].map((finding) =>
      problemAt(draft.file, [...path, locale], {
        ...finding,
        fix: `Quote the words of the ${languageName(locale)} that render those of the ${languageName(SOURCE)}, hedge included.`,
      }),
    ),
  );
}

function checkNonFigures(sentence: PlacedSentence): readonly Problem[] {
  const { zh, nonFigures } = sentence.data;
  return nonFigures.flatMap((words, index) =>
    zh.includes(words)
      ? []
      : problemIn(sentence, ["nonFigures", index], {
          found: quote(words),
          expected: `words of the Chinese: ${quote(zh)}`,
          fix: "Copy the words from the sentence, punctuation included.",
        }),
  );
}
