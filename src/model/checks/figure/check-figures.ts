import { findStatement } from "../../../domain/text/hedge.ts";
import { LOCALES } from "../../../domain/text/languages.ts";
import { quote, quoteList } from "../../problem/describe-value.ts";
import type { Problem } from "../../problem/problem.ts";
import type { PlacedFigure } from "../../read/policy-draft.ts";
import { numbersIn, quotedIn } from "../../references/quotes.ts";
import { problemIn, type PolicyCheck } from "../check.ts";
import { checkSame, checkWords } from "../text/check-quotes.ts";

/**
 * A figure's words stand once in its sentence, in both languages, and bear
 * its value and its hedge.
 */
export const checkFigures: PolicyCheck = ({ figures }) =>
  [...figures.values()].flatMap(checkFigure);

/** The problems of one figure, which leave any sum of it in doubt. */
export function checkFigure(figure: PlacedFigure): readonly Problem[] {
  const { sentence, data } = figure;
  const place = ["figures", figure.name, "quote"];
  const quoted = { ...quotedIn(sentence, place, data.quote), isPlace: true };
  // Each supposes that there is nothing wrong by those before it.
  const checks = [
    () => checkWords(quoted),
    () => checkValue(figure),
    () => checkStatement(figure),
    () => checkSame(quoted),
  ];
  for (const check of checks) {
    const problems = check();
    if (problems.length > 0) return problems;
  }
  return [];
}

function checkValue(figure: PlacedFigure): readonly Problem[] {
  const { sentence, name, data } = figure;
  const { value } = data;
  const words = data.quote.zh;
  const report = (found: string, expected: string, fix: string) =>
    problemIn(sentence, ["figures", name, "value"], { found, expected, fix });
  if (!figure.figure)
    return report(
      quote(value),
      "one value as printed, such as 1000万元, 5万美元, 10万元至50万元, 50%, 5‰, 三分之一, 10个百分点, 2倍, 1:1, 2年, 6个月至3年, 15个工作日, 45周岁, 500平方米, 50个, 前10名 or 2024年12月18日",
      "Copy the value, with its unit and nothing else, from the Chinese. What only orders (第一年) or is not said exactly (数十亿, 30余家) is no value: list it under `nonFigures` if it has a number at all.",
    );
  const printed = numbersIn(sentence, words, "zh").map(
    ({ token }) => token.text,
  );
  const times = printed.filter((text) => text === value).length;
  if (times === 1) return [];
  return report(
    times === 0 ? value : `${value}, ${times} times in ${quote(words)}`,
    `the one value that ${quote(words)} bears: ${quoteList(printed)}`,
    "Compare with the Chinese sentence: correct the value, or the words of `quote`.",
  );
}

/** A value or a bound that its sentence does not have is another rule's. */
function checkStatement(placed: PlacedFigure): readonly Problem[] {
  const { figure, sentence, name, data } = placed;
  if (!figure) return [];
  return LOCALES.flatMap((locale) => {
    const words = data.quote[locale];
    const stated = findStatement(figure, sentence.data[locale], locale);
    if (!stated || findStatement(figure, words, locale)) return [];
    return problemIn(sentence, ["figures", name, "quote", locale], {
      found: quote(words),
      expected: `words that bear the value and its hedge: ${quote(stated.text)}`,
      fix: "Copy the words from the sentence, hedge included.",
    });
  });
}
