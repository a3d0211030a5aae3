import {
  discretionBefore,
  holdsDiscretion,
} from "../../../domain/figure/find-discretion.ts";
import { quote, quoteList } from "../../problem/describe-value.ts";
import type { PlacedFigure } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import { quotedIn } from "../../references/quotes.ts";
import { checkSame, checkWords } from "../text/check-quotes.ts";
import { checkFigure } from "./check-figures.ts";
import { problemIn, type PolicyCheck } from "../check.ts";
import { quoteAll, standIn } from "../stands-in.ts";

/** A figure is left to what the words before it leave it to, and no more. */
export const checkDiscretion: PolicyCheck = ({ figures }) =>
  [...figures.values()].flatMap((figure) => {
    if (checkFigure(figure).length > 0) return [];
    const kinds = checkKinds(figure);
    return kinds.length > 0 ? kinds : checkShown(figure);
  });

function checkKinds({
  sentence,
  name,
  data,
}: PlacedFigure): readonly Problem[] {
  const { zh } = sentence.data;
  const declared = data.discretion.map(({ kind }) => kind).sort();
  const found = [...discretionBefore(zh, zh.indexOf(data.quote.zh))].sort();
  if (declared.join() === found.join()) return [];
  return problemIn(sentence, ["figures", name, "discretion"], {
    found: quoteList(declared),
    expected: `what the words before the value leave it to: ${quoteList(found)}`,
    fix: "Declare `may` after 可 and `on-merit` after 择优 in the same half of the sentence, and only there.",
  });
}

function checkShown({
  sentence,
  name,
  data,
}: PlacedFigure): readonly Problem[] {
  const { zh } = sentence.data;
  return data.discretion.flatMap((discretion, index) => {
    const place = ["figures", name, "discretion", index];
    const words = discretion.quote;
    const at = quotedIn(sentence, [...place, "quote"], words);
    const quoted = { ...at, isPlace: true };
    const strange = checkWords(quoted);
    if (strange.length > 0) return strange;
    if (!holdsDiscretion(words.zh, discretion.kind))
      return problemIn(sentence, [...place, "quote", "zh"], {
        found: quote(words.zh),
        expected: `words with the word of discretion: ${quote(zh)}`,
        fix: "Copy the word from the sentence.",
      });
    const unequal = checkSame(quoted);
    if (unequal.length > 0 || discretion.kind === "may") return unequal;
    const { chosen } = discretion;
    if (standIn(chosen, sentence.data)) return [];
    return problemIn(sentence, [...place, "chosen"], {
      found: quoteAll(chosen),
      expected: "words of the sentence, in both languages",
      fix: "Name those who are chosen as the sentence names them.",
    });
  });
}
