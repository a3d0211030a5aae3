import type { HedgedNumber } from "../../../domain/text/hedge.ts";
import { quantityKey } from "../../../domain/number/number-token.ts";
import { quoteList } from "../../problem/describe-value.ts";
import type { Finding } from "../../problem/problem.ts";
import { problemIn, type PolicyCheck } from "../check.ts";

/** The English has the numbers of the Chinese: none added, none lost. */
export const checkNumbersParity: PolicyCheck = ({ placed }) =>
  placed.flatMap((sentence) =>
    compareNumbers(sentence.numbers.zh, sentence.numbers.en).flatMap(
      (finding) => problemIn(sentence, ["en"], finding),
    ),
  );

/** What is wrong with the numbers of an English text beside its Chinese. */
export function compareNumbers(
  zh: readonly HedgedNumber[],
  en: readonly HedgedNumber[],
): readonly Finding[] {
  const lost = without(zh, en);
  const added = without(en, zh);
  if (lost.length + added.length === 0) return [];
  return [
    {
      found: `${orNone(added)} in the English`,
      expected: `${orNone(lost)} as in the Chinese`,
      fix: "Correct the number in the English: 万 is ten thousand, 亿 a hundred million, and a sum begins with RMB.",
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
