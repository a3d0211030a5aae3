import {
  discretionBefore,
  holdsDiscretion,
} from "../../../domain/figure/find-discretion.ts";
import { quote, quoteList } from "../../problem/describe-value.ts";
import type { PlacedFigure } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import { checkFigure } from "./check-figures.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

/** A figure is left to what the words before it leave it to, and no more. */
export const checkDiscretion: PolicyCheck = ({ figures }) =>
  [...figures.values()].flatMap((figure) => {
    if (checkFigure(figure).length > 0) return [];
    const kinds = checkKinds(figure);
    return kinds.length > 0 ? kinds : checkWords(figure);
  });

function checkKinds({
  sentence,
  path,
  data,
}: PlacedFigure): readonly Problem[] {
  const { zh } = sentence.data;
  const declared = data.discretion.map(({ is }) => is).sort();
  const found = [...discretionBefore(zh, zh.indexOf(data.says))].sort();
  if (declared.join() === found.join()) return [];
  return problemOf(sentence.draft, [...path, "discretion"], {
    found: quoteList(declared),
    expected: `what the words before the value leave it to: ${quoteList(found)}`,
    fix: "Declare `may` after 可 and `on-merit` after 择优 in the same half of the sentence, and only there.",
  });
}

function checkWords({
  sentence,
  path,
  data,
}: PlacedFigure): readonly Problem[] {
  const { zh, en } = sentence.data;
  const place = [...path, "discretion"];
  return data.discretion.flatMap((discretion, index) => {
    const { is, says } = discretion;
    if (zh.split(says).length !== 2 || !holdsDiscretion(says, is))
      return problemOf(sentence.draft, [...place, index, "says"], {
        found: quote(says),
        expected: `words with the word of discretion that stand exactly once in ${quote(zh)}`,
        fix: "Copy the word from the sentence.",
      });
    if (is === "may") return [];
    const { chosen } = discretion;
    if (zh.includes(chosen.zh) && en.includes(chosen.en)) return [];
    return problemOf(sentence.draft, [...place, index, "chosen"], {
      found: `${quote(chosen.zh)}, ${quote(chosen.en)}`,
      expected: "words of the sentence, in both languages",
      fix: "Name those who are chosen as the sentence names them.",
    });
  });
}
