import type { PlacedSentence } from "../policy-draft.ts";
import { problemIn, type PolicyCheck } from "./check.ts";

/**
 * A sentence's id is its unit and its place in it: the heading, then s1, s2,
 * … without a gap, then the offices. Two never share one.
 */
export const checkSentenceIds: PolicyCheck = ({ placed }) => [
  ...[
    ...Map.groupBy(placed, ({ draft, unit }) => `${draft.file.path} ${unit}`),
  ].flatMap(([, unit]) => checkUnit(unit)),
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

/** Parts that stand before the body and after it. */
const BEFORE = ["headline", "title"];
const AFTER = ["resp", "sign", "date"];

function checkUnit(sentences: readonly PlacedSentence[]) {
  if (sentences.some(isInCutList)) return [];
  let next = 1;
  let latest = 0;
  return sentences.flatMap((sentence) => {
    const { id } = sentence.data;
    const part = id.slice(id.indexOf("-") + 1);
    const stage = BEFORE.includes(part) ? 0 : AFTER.includes(part) ? 2 : 1;
    const expected =
      stage === 1 ? `${sentence.unit}-s${next++}` : `${sentence.unit}-${part}`;
    const isInPlace = stage >= latest;
    latest = Math.max(stage, latest);
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

/** Whether other sentences of the list could not be read. */
function isInCutList({ draft, path }: PlacedSentence): boolean {
  const list = path.slice(0, -1);
  return draft.pruned.some(
    (cut) =>
      list.length > 0 && list.every((step, index) => cut[index] === step),
  );
}
