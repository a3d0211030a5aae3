import { levelsOf, variantsOf } from "../../../domain/benefit/parts-of.ts";
import type { FileDraft } from "../../read/read-draft.ts";
import type { Path, Problem } from "../../problem/problem.ts";
import type { PolicyDraft } from "../../read/policy-draft.ts";
import { problemOf, type PolicyCheck, type SharedCheck } from "../check.ts";

type Item = { readonly id: string };

/** No two things of one kind in a policy have the same id. */
export const checkUniqueIds: PolicyCheck = ({ policy, measures }) => [
  ...uniqueIn(measures, "benefits", ({ data }) => data.benefits),
  // One page lists the readings of all measures by their ids.
  ...uniqueIn(measures, "interpretations", ({ data }) => data.interpretations),
  ...measures.flatMap((measure) =>
    measure.data.benefits.flatMap((benefit) => {
      const at = (key: string) => ["benefits", benefit.id, key];
      return [
        ...uniqueAt(measure, at("variants"), variantsOf(benefit)),
        ...uniqueAt(measure, at("levels"), levelsOf(benefit)),
      ];
    }),
  ),
  ...uniqueInPolicy(policy),
];

function uniqueInPolicy(policy: PolicyDraft["policy"]): readonly Problem[] {
  const { chapters, finder, supplementary } = policy.data;
  const below = (key: string) => ["supplementary", key];
  return [
    ...uniqueAt(policy, ["chapters"], chapters),
    ...uniqueAt(policy, ["finder"], finder),
    ...uniqueAt(policy, below("rules"), supplementary.rules),
    ...uniqueAt(
      policy,
      below("interpretations"),
      supplementary.interpretations,
    ),
    ...finder.flatMap(({ id, options }) =>
      uniqueAt(policy, ["finder", id, "options"], options),
    ),
  ];
}

/**
 * The same for the shared vocabularies; a page has one list of aliases, and a
 * Chinese name one entry, or it would have two renderings.
 */
export const checkUniqueSharedIds: SharedCheck = (shared) => [
  ...[shared.departments, shared.glossary, shared.questions].flatMap((draft) =>
    uniqueAt(draft, [], draft.data),
  ),
  ...[shared.departments, shared.glossary].flatMap((draft) =>
    uniqueAt(
      draft,
      [],
      draft.data.map(({ zh }) => ({ id: zh })),
      "zh",
    ),
  ),
  ...uniqueAt(
    shared.aliases,
    [],
    shared.aliases.data.map(({ of }) => ({ id: of })),
    "of",
  ),
];

/** Unique across files: the second is reported where it stands. */
function uniqueIn<Draft extends FileDraft<unknown>>(
  drafts: readonly Draft[],
  key: string,
  itemsOf: (draft: Draft) => readonly Item[],
): readonly Problem[] {
  const seen = new Set<string>();
  return drafts.flatMap((draft) =>
    itemsOf(draft).flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return report(draft, [key, index, "id"], id);
    }),
  );
}

function uniqueAt(
  draft: FileDraft<unknown>,
  path: Path,
  items: readonly Item[],
  key = "id",
): readonly Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (seen.has(id)) return report(draft, [...path, index, key], id);
    seen.add(id);
    return [];
  });
}

function report(draft: FileDraft<unknown>, path: Path, id: string) {
  return problemOf(draft, path, {
    found: `${id} a second time`,
    expected: path.at(-1) === "id" ? "an id of its own" : "a name of its own",
    fix: "Rename one of the two, or remove it.",
  });
}
