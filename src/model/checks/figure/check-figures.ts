import { quote, quoteList } from "../../problem/describe-value.ts";
import type { PlacedFigure, PlacedSentence } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

/** A figure's words stand once in its sentence, and its value once in them. */
export const checkFigures: PolicyCheck = ({ figures }) =>
  [...figures.values()].flatMap(checkFigure);

/** What is wrong with one figure; what computes with it is then in doubt. */
export function checkFigure(figure: PlacedFigure): readonly Problem[] {
  const words = checkWords(figure);
  return words.length > 0 ? words : checkValue(figure);
}

function checkWords(figure: PlacedFigure): readonly Problem[] {
  const { says } = figure.data;
  const { zh } = figure.sentence.data;
  const times = zh.split(says).length - 1;
  if (times === 1) return [];
  return tell(figure, "says", {
    found: times === 0 ? quote(says) : `${quote(says)}, ${times} times`,
    expected: `words that stand exactly once in ${figure.sentence.data.id}: ${quote(zh)}`,
    fix: "Copy the words that bear the value and its hedge from the Chinese, enough of them to be unique.",
  });
}

function checkValue(figure: PlacedFigure): readonly Problem[] {
  const { is, says } = figure.data;
  if (!figure.figure)
    return tell(figure, "is", {
      found: quote(is),
      expected:
        "one value as printed, such as 1000万元, 50%, 2年, 6个月至3年, 1:1, 50个 or 2024年12月18日",
      fix: "Copy the value, with its unit and nothing else, from the Chinese.",
    });
  const printed = numbersIn(figure.sentence, says).map(
    ({ token }) => token.text,
  );
  const times = printed.filter((text) => text === is).length;
  if (times === 1) return [];
  return tell(figure, "is", {
    found: times === 0 ? is : `${is}, ${times} times in ${quote(says)}`,
    expected: `the one value that ${quote(says)} bears: ${quoteList(printed)}`,
    fix: "Compare with the Chinese sentence: correct the value, or the words of `says`.",
  });
}

/** The numbers of the Chinese that stand within some words of it. */
export function numbersIn(sentence: PlacedSentence, words: string) {
  const from = sentence.data.zh.indexOf(words);
  const to = from + words.length;
  if (from < 0) return [];
  return sentence.numbers.zh.filter(
    ({ token }) => token.start >= from && token.end <= to,
  );
}

function tell(
  { sentence, path }: PlacedFigure,
  field: "is" | "says",
  finding: Pick<Problem, "found" | "expected" | "fix">,
): readonly Problem[] {
  return problemOf(sentence.draft, [...path, field], finding);
}
