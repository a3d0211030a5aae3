import { SOURCE } from "../../../domain/text/languages.ts";
import { quote } from "../../problem/describe-value.ts";
import { placeFigures } from "../../references/place-sentences.ts";
import type { PlacedFigure, PlacedSentence } from "../../read/policy-draft.ts";
import type { FigureYaml } from "../../schema/sentence-schema.ts";
import { numbersIn } from "../../references/quotes.ts";
import { checkFigure } from "../figure/check-figures.ts";
import { problemIn, type PolicyCheck } from "../check.ts";

/**
 * Every number of the Chinese is one figure's, or listed as none. One that
 * only orders (第三条, 第一年) measures nothing that a figure could hold.
 */
export const checkNumberCoverage: PolicyCheck = ({ placed }) =>
  placed.flatMap((sentence) => {
    const claims = claimsOf(sentence);
    return sentence.numbers.zh.flatMap(({ token }) => {
      const by = claims.get(token.start) ?? [];
      if (token.value.kind === "ordinal") return [];
      if (by.length === 0) return tellUncovered(sentence, token.text);
      return by.length > 1 ? tellClaimed(sentence, token.text, by) : [];
    });
  });

function tellUncovered(sentence: PlacedSentence, number: string) {
  return problemIn(sentence, ["zh"], {
    found: number,
    expected: "each number covered by a figure or a non-figure",
    fix: `Add a figure under \`figures\`, or list words with ${quote(number)} under \`nonFigures\` if it states nothing of the policy.`,
  });
}

function tellClaimed(
  sentence: PlacedSentence,
  number: string,
  by: readonly string[],
) {
  return problemIn(sentence, ["zh"], {
    found: `${number}, covered by ${by.join(" and ")}`,
    expected: "each number covered only once",
    fix: "Remove one of the two, or correct their `quote`.",
  });
}

/** By the place in the Chinese at which a number begins, all that cover it. */
function claimsOf(sentence: PlacedSentence): Map<number, string[]> {
  const claims = new Map<number, string[]>();
  const claim = (start: number, by: string) => {
    claims.set(start, [...(claims.get(start) ?? []), by]);
  };
  const figures = placeFigures(sentence);
  const isRight = (figure: PlacedFigure) => checkFigure(figure).length === 0;
  for (const words of sentence.data.nonFigures)
    for (const { token } of numbersIn(sentence, words, SOURCE))
      claim(token.start, `the non-figure ${quote(words)}`);
  for (const { id, data } of figures.filter(isRight))
    for (const { token } of numbersIn(sentence, data.quote.zh, "zh"))
      if (token.text === data.value) claim(token.start, id);
  // A wrong figure is reported once, and not again by the number it may mean.
  const wrong = figures.filter((figure) => !isRight(figure));
  for (const { id, data } of wrong)
    for (const { token } of sentence.numbers.zh)
      if (mayMean(data, token.text) && !claims.has(token.start))
        claim(token.start, id);
  return claims;
}

function mayMean({ value, quote }: FigureYaml, number: string): boolean {
  return value.includes(number) || quote.zh.includes(number);
}
