import type { FileDraft } from "../../read/check-schema.ts";
import type { Path, Problem } from "../../problem/problem.ts";
import { problemOf, type PolicyCheck, type SharedCheck } from "../check.ts";

type Item = { readonly id: string };

/** No two things of one kind in a policy have the same id. */
export const checkUniqueIds: PolicyCheck = ({ policy, measures }) => [
  ...uniqueIn(measures, "benefits", ({ data }) => data.benefits),
  // One page lists the readings of all measures by their ids.
  ...uniqueIn(measures, "interpretations", ({ data }) => data.interpretations),
  ...measures.flatMap((measure) => [
    ...measure.data.benefits.flatMap((benefit) => [
      ...(benefit.kind === "cost-share"
        ? uniqueAt(
            measure,
            ["benefits", benefit.id, "variants"],
            benefit.variants,
          )
        : []),
      ...(benefit.kind === "levels"
        ? uniqueAt(measure, ["benefits", benefit.id, "levels"], benefit.levels)
        : []),
    ]),
  ]),
  ...(policy
    ? [
        ...uniqueAt(policy, ["chapters"], policy.data.chapters),
        ...uniqueAt(policy, ["finder"], policy.data.finder),
        ...uniqueAt(
          policy,
          ["supplementary", "rules"],
          policy.data.supplementary.rules,
        ),
        ...uniqueAt(
          policy,
          ["supplementary", "interpretations"],
          policy.data.supplementary.interpretations,
        ),
        ...policy.data.finder.flatMap(({ id, options }) =>
          uniqueAt(policy, ["finder", id, "options"], options),
        ),
      ]
    : []),
];

/**
 * The same for the shared vocabularies; a page has one list of aliases, and a
 * Chinese name one entry, or it would have two renderings.
 */
export const checkUniqueSharedIds: SharedCheck = (shared) => [
  ...listIn(shared.departments),
  ...listIn(shared.glossary),
  ...listIn(shared.questions),
  ...namesIn(shared.departments),
  ...namesIn(shared.glossary),
  ...(shared.aliases
    ? uniqueAt(
        shared.aliases,
        [],
        shared.aliases.data.map(({ of }) => ({ id: of })),
        "of",
      )
    : []),
];

function listIn(draft: FileDraft<readonly Item[]> | undefined) {
  return draft ? uniqueAt(draft, [], draft.data) : [];
}

function namesIn(
  draft: FileDraft<readonly { readonly zh: string }[]> | undefined,
) {
  if (!draft) return [];
  const names = draft.data.map(({ zh }) => ({ id: zh }));
  return uniqueAt(draft, [], names, "zh");
}

/** Unique across files: the second is told where it stands. */
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
      return tell(draft, [key, index, "id"], id);
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
    if (seen.has(id)) return tell(draft, [...path, index, key], id);
    seen.add(id);
    return [];
  });
}

function tell(draft: FileDraft<unknown>, path: Path, id: string) {
  return problemOf(draft, path, {
    found: `${id} a second time`,
    expected: path.at(-1) === "zh" ? "a name of its own" : "an id of its own",
    fix: "Rename one of the two, or remove it.",
  });
}
