import { LOCALES } from "../../../domain/text/local-text.ts";
import { quote } from "../../problem/describe-value.ts";
import { problemAt, type Problem } from "../../problem/problem.ts";
import type { PlacedSentence } from "../../read/policy-draft.ts";
import { numbersIn, quotesOf, type Quoted } from "../../references/quotes.ts";
import { problemIn, type PolicyCheck } from "../check.ts";
import { compareDiscretion } from "../figure/check-hedges.ts";
import { compareNumbers } from "./check-numbers-parity.ts";

/**
 * What is quoted stands in its sentence, in both languages, and the English
 * words have the numbers and the hedges of the Chinese.
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

/** The English words of a quote say what the Chinese words say. */
export function checkSame({
  draft,
  path,
  sentence,
  words,
}: Quoted): readonly Problem[] {
  const numbers = compareNumbers(
    numbersIn(sentence, words.zh, "zh"),
    numbersIn(sentence, words.en, "en"),
  );
  return [...numbers, ...compareDiscretion(words)].map((finding) =>
    problemAt(draft.file, [...path, "en"], {
      ...finding,
      fix: "Quote the words of the English that render those of the Chinese, hedge included.",
    }),
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
