import type { FileDraft } from "../../read/read-draft.ts";
import type { PolicyDraft } from "../../read/policy-draft.ts";
import type { Path, Problem } from "../../problem/problem.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

/** Lists of sums that pages show in order have the largest first. */
export const checkLargestFirst: PolicyCheck = (draft) => {
  const { policy, measures } = draft;
  return [
    ...checkList(policy, ["pools"], policy.data.pools, draft),
    ...measures.flatMap((measure) =>
      measure.data.benefits.flatMap((benefit) =>
        "amounts" in benefit
          ? checkList(
              measure,
              ["benefits", benefit.id, "amounts"],
              benefit.amounts,
              draft,
            )
          : [],
      ),
    ),
  ];
};

function checkList(
  file: FileDraft<unknown>,
  path: Path,
  ids: readonly string[],
  { figures }: PolicyDraft,
): readonly Problem[] {
  const sums = ids.map((id) => {
    const value = figures.get(id)?.figure?.value;
    return value?.kind === "money" ? value.fen : undefined;
  });
  return ids.flatMap((id, index) => {
    const [before, here] = [sums[index - 1], sums[index]];
    if (before === undefined || here === undefined || before >= here) return [];
    return problemOf(file, [...path, index], {
      found: `${id} after the smaller ${ids[index - 1] ?? ""}`,
      expected: "the largest sum first",
      fix: "Put the figures in the order of their sums.",
    });
  });
}
