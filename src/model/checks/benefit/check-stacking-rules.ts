import { questionsOf } from "../../../domain/plan/plan-questions.ts";
import { isOfOwn } from "../../../domain/plan/plan-rules.ts";
import {
  OWN,
  type StackingRule,
} from "../../../domain/policy/stacking-rule.ts";
import { SOURCE } from "../../../domain/text/languages.ts";
import { quote } from "../../problem/describe-value.ts";
import type { Finding, Problem } from "../../problem/problem.ts";
import { readInterfaceTexts } from "../../read/interface-texts.ts";
import type { PolicyDraft } from "../../read/policy-draft.ts";
import { MISFITS } from "./rule-misfits.ts";
import { checkKnown, problemOf, type PolicyCheck } from "../check.ts";

/** A rule on combining can be applied, and no two rules are in each other's way. */
export const checkStackingRules: PolicyCheck = (draft, { ui }) => {
  const { level, supplementary } = draft.policy.data;
  const { keys } = readInterfaceTexts(ui[SOURCE]);
  return supplementary.rules.flatMap((rule, index) => {
    const before = supplementary.rules.slice(0, index);
    return [
      ...MISFITS.flatMap(([key, find]) => {
        const finding = find(rule, level);
        return finding ? problemAtRule(draft, rule, key, finding) : [];
      }),
      ...checkBenefitIds(draft, rule),
      ...checkQuestions(draft, rule, before),
      ...checkOwn(draft, rule, before),
      ...checkName(draft, rule, keys),
    ];
  });
};

type Key = keyof StackingRule;

function problemAtRule(
  { policy }: PolicyDraft,
  { id }: StackingRule,
  key: Key,
  finding: Finding,
): readonly Problem[] {
  return problemOf(policy, ["supplementary", "rules", id, key], finding);
}

function checkBenefitIds(
  draft: PolicyDraft,
  { id: rule, of = [] }: StackingRule,
): readonly Problem[] {
  const known = draft.measures.flatMap(({ data }) =>
    data.benefits.map(({ id }) => id),
  );
  return of.flatMap((id, index) =>
    checkKnown(
      draft.policy,
      ["supplementary", "rules", rule, "of", index],
      id,
      known,
      {
        expected: "the ids of benefits",
        fix: "Correct the id, or take it out.",
      },
    ),
  );
}

/** The planner asks each question once: for one rule. */
function checkQuestions(
  draft: PolicyDraft,
  rule: StackingRule,
  before: readonly StackingRule[],
): readonly Problem[] {
  const [twice] = questionsOf(rule);
  const other = before.find((one) =>
    questionsOf(one).some((question) => question === twice),
  );
  if (!twice || !other) return [];
  return problemAtRule(draft, rule, rule.limit ? "limit" : "combine", {
    found: `a rule that asks a reader for ${twice}, as ${other.id} does`,
    expected: "one rule that asks for it",
    fix: "Make one rule of the two, or let one combine as sum.",
  });
}

/** Of the policy's own items one rule says how they go together. */
function checkOwn(
  draft: PolicyDraft,
  rule: StackingRule,
  before: readonly StackingRule[],
): readonly Problem[] {
  const other = before.find(
    (one) =>
      isOfOwn(one) &&
      isOfOwn(rule) &&
      one.among === rule.among &&
      meet(one.of, rule.of),
  );
  if (!other) return [];
  return problemAtRule(draft, rule, "with", {
    found: `${OWN}, as in ${other.id}`,
    expected: "one rule on the same items of the policy",
    fix: "Make one rule of the two.",
  });
}

/** A rule on all benefits gives way to one on some of them. */
function meet(some?: readonly string[], others?: readonly string[]): boolean {
  if (!some || !others) return some === others;
  return some.some((id) => others.includes(id));
}

/** The words of a step are found by its code: a rule's is its id. */
function checkName(
  draft: PolicyDraft,
  rule: StackingRule,
  keys: ReadonlySet<string>,
): readonly Problem[] {
  if (!keys.has(`planner.steps.${rule.id}`)) return [];
  return problemAtRule(draft, rule, "id", {
    found: quote(rule.id),
    expected: "an id other than the keys of planner.steps in content/ui",
    fix: "Choose another id.",
  });
}
