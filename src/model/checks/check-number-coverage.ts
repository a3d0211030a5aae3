import type { HedgedNumber } from "../../domain/hedge.ts";
import { quote } from "../describe-value.ts";
import { placeFigures } from "../place-sentences.ts";
import type { PlacedSentence } from "../policy-draft.ts";
import { numbersIn } from "./check-figures.ts";
import { problemIn, type PolicyCheck } from "./check.ts";

/** Every number of the Chinese is one figure's, or listed as none. */
export const checkNumberCoverage: PolicyCheck = ({ placed }) =>
  placed.flatMap((sentence) => {
    const claims = claimsOf(sentence);
    return sentence.numbers.zh.flatMap(({ token }) => {
      const by = claims.get(token.start) ?? [];
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
    fix: "Remove one of the two, or correct their `says`.",
  });
}

/** Who covers the number that begins at a place in the Chinese. */
function claimsOf(sentence: PlacedSentence): Map<number, string[]> {
  const claims = new Map<number, string[]>();
  const claim = ({ token }: HedgedNumber, by: string) => {
    claims.set(token.start, [...(claims.get(token.start) ?? []), by]);
  };
  const figures = placeFigures(sentence);
  for (const words of sentence.data.nonFigures)
    for (const number of numbersIn(sentence, words))
      claim(number, `the non-figure ${quote(words)}`);
  for (const { id, data } of figures)
    for (const number of numbersIn(sentence, data.says))
      if (number.token.text === data.is) claim(number, id);
  // A wrong value is told once, at the figure.
  for (const { id, data } of figures) {
    const numbers = numbersIn(sentence, data.says);
    if (numbers.some(({ token }) => token.text === data.is)) continue;
    for (const number of numbers)
      if (!claims.has(number.token.start)) claim(number, id);
  }
  return claims;
}
