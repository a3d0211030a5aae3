import type { PlacedSentence } from "../../read/policy-draft.ts";
import { orderSentences, unitsOf } from "../../references/sentence-order.ts";
import { problemIn, type PolicyCheck } from "../check.ts";

/**
 * A sentence's id is its unit and its place in it: the heading, then s1, s2,
 * … without a gap, then the offices. Two never share one.
 */
export const checkSentenceIds: PolicyCheck = ({ placed }) => [
  ...unitsOf(placed).flatMap(checkUnit),
  ...[...Map.groupBy(placed, ({ data }) => data.id)].flatMap(([id, same]) =>
    same.slice(1).flatMap((again) =>
      problemIn(again, ["id"], {
        found: `${id} a second time`,
        expected: "an id of its own",
        fix: "Number the sentences of the unit in order.",
      }),
    ),
  ),
];

function checkUnit(unit: readonly PlacedSentence[]) {
  return orderSentences(unit).flatMap(({ sentence, expected, isInPlace }) => {
    const { id } = sentence.data;
    if (id === expected && isInPlace) return [];
    return problemIn(sentence, ["id"], {
      found: isInPlace ? id : `${id} after the body`,
      expected: isInPlace
        ? expected
        : "the heading, the body, then the offices",
      fix: "Number the sentences of the unit in the order of the text.",
    });
  });
}
