import type { FileDraft } from "../../read/check-schema.ts";
import { quote } from "../../problem/describe-value.ts";
import { childOf, valueAt } from "../../problem/name-path.ts";
import type { PolicyDraft } from "../../read/policy-draft.ts";
import type { Path } from "../../problem/problem.ts";
import {
  measureReferences,
  policyReferences,
  type Reference,
  type Target,
} from "../../references/references.ts";
import type { ReferenceDraft } from "../../read/reference-draft.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

/** Whatever is named by its id exists. */
export const checkReferences: PolicyCheck = (draft, shared) => {
  const missing = missingBy(draft, shared);
  const tell = (
    file: FileDraft<unknown>,
    references: readonly Reference[],
    readings: readonly { readonly id: string }[],
  ) => {
    const known = new Set(readings.map(({ id }) => id));
    return references
      .filter(({ target, id }) => target !== "interpretation" || !known.has(id))
      .filter(({ target, id }) => missing[target](id))
      .flatMap(({ target, id, path }) =>
        problemOf(file, path, {
          found: quote(id),
          expected: `the id of a ${target} ${WHERE[target]}`,
          fix: "Correct the id, or add what it names.",
        }),
      );
  };
  const { policy, measures } = draft;
  const common = policy?.data.supplementary.interpretations ?? [];
  return [
    ...(policy ? tell(policy, policyReferences(policy), common) : []),
    ...measures.flatMap((measure) =>
      tell(measure, measureReferences(measure), [
        ...measure.data.interpretations,
        ...common,
      ]),
    ),
  ];
};

const WHERE: Readonly<Record<Target, string>> = {
  sentence: "of this policy",
  figure: "of this policy, such as m99-s2.rate",
  measure: "of this policy",
  chapter: "in policy.yaml",
  department: "in departments.yaml",
  recipient: "in site.yaml",
  question: "in questions.yaml",
  "finder question": "under `finder` in policy.yaml",
  interpretation: "of this measure or of the supplementary provisions",
};

/** Whether an id names nothing; false where its file could not be read. */
function missingBy(
  { measures, policy, unread, isMissing }: PolicyDraft,
  shared: ReferenceDraft,
): Readonly<Record<Target, (id: string) => boolean>> {
  const units = new Set([...measures.map(({ id }) => id), ...unread]);
  const { site, departments, questions } = shared;
  return {
    sentence: isMissing,
    figure: isMissing,
    measure: (id) => !units.has(id),
    chapter: notIn(idsIn(policy, ["chapters"])),
    department: notIn(idsIn(departments, [])),
    recipient: notIn(keysIn(site, ["recipients"])),
    question: notIn(idsIn(questions, [])),
    "finder question": notIn(idsIn(policy, ["finder"])),
    interpretation: isMissing,
  };
}

/** Against what could not be read nothing can be held. */
function notIn(known: ReadonlySet<unknown> | undefined) {
  return (id: string) => known !== undefined && !known.has(id);
}

/** The ids of a list as written, also of items that do not fit the schema. */
function idsIn(draft: FileDraft<unknown> | undefined, path: Path) {
  const list = valueAt(draft?.file.data, path);
  if (!Array.isArray(list)) return undefined;
  return new Set(list.map((item) => childOf(item, "id")));
}

function keysIn(draft: FileDraft<unknown> | undefined, path: Path) {
  const map = valueAt(draft?.file.data, path);
  if (typeof map !== "object" || map === null) return undefined;
  return new Set<unknown>(Object.keys(map));
}
