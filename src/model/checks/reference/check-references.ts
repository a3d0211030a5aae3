import type { FileDraft } from "../../read/read-draft.ts";
import { quote } from "../../problem/describe-value.ts";
import { officesOf } from "../../references/offices-of.ts";
import type { PolicyDraft } from "../../read/policy-draft.ts";
import {
  measureReferences,
  policyReferences,
  type Reference,
  type Target,
} from "../../references/references.ts";
import type { ReferenceDraft } from "../../read/reference-draft.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

export const checkReferences: PolicyCheck = (draft, shared) => {
  const known = knownBy(draft, shared);
  const report = (
    file: FileDraft<unknown>,
    references: readonly Reference[],
    readings: readonly Named[],
  ) => {
    const here = { ...known, interpretation: idsOf(readings) };
    return references
      .filter(({ target, id }) => !here[target].has(id))
      .flatMap(({ target, id, path }) =>
        problemOf(file, path, {
          found: quote(id),
          expected: `the id of a ${target} ${WHERE[target]}`,
          fix: "Correct the id, or add what it names.",
        }),
      );
  };
  const { policy, measures } = draft;
  const common = policy.data.supplementary.interpretations;
  return [
    ...report(policy, policyReferences(policy.data), common),
    ...measures.flatMap((measure) =>
      report(measure, measureReferences(measure.data), [
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
  department: "of the policy's jurisdiction in departments.yaml",
  jurisdiction: "in site.yaml",
  recipient: "in site.yaml",
  question: "in questions.yaml",
  "finder question": "under `finder` in policy.yaml",
  interpretation: "of this measure or of the supplementary provisions",
};

interface Named {
  readonly id: string;
}

/** The ids that may be named everywhere; readings are known by the file. */
function knownBy(
  { sentences, figures, measures, policy }: PolicyDraft,
  { site, departments, questions }: ReferenceDraft,
): Readonly<
  Record<Exclude<Target, "interpretation">, { has(id: string): boolean }>
> {
  return {
    sentence: sentences,
    figure: figures,
    measure: idsOf(measures),
    chapter: idsOf(policy.data.chapters),
    department: idsOf(officesOf(policy.data, departments.data)),
    jurisdiction: new Set(Object.keys(site.data.jurisdictions)),
    recipient: new Set(Object.keys(site.data.recipients)),
    question: idsOf(questions.data),
    "finder question": idsOf(policy.data.finder),
  };
}

function idsOf(items: readonly Named[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
