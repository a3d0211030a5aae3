import type { Benefit } from "../../../domain/benefit/benefit.ts";
import type { ExpectedResult } from "../../../domain/benefit/worked-example.ts";
import type { RuleOfStacking } from "../../../domain/plan/plan-rules.ts";
import type { PlanInputs } from "../../../domain/plan/plan-inputs.ts";
import type { InvalidPlan } from "../../../domain/plan/plan-result.ts";
import type { Invalid } from "../../../domain/benefit/result.ts";
import { resultParameters } from "../../../domain/benefit/result-query.ts";
import { ruleOf } from "../../../domain/benefit/rule-of.ts";
import { workExample } from "../../../domain/benefit/work-example.ts";
import { buildBenefit } from "../../build/build-benefit.ts";
import type { Figure } from "../../../domain/figure/figure.ts";
import type { MeasureDraft } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import {
  figuresOfBenefit,
  type FigureUse,
} from "../../references/figure-uses.ts";
import { checkFormulaBounds } from "./check-formula-bounds.ts";
import { checkFormulaInputs } from "./check-formula-inputs.ts";
import { checkFormulas } from "./check-formulas.ts";
import { checkBenefits } from "./check-benefits.ts";
import { checkFigure } from "../figure/check-figures.ts";
import { checkUsable } from "../reference/check-usable-values.ts";
import { checkKnown, problemOf, type PolicyCheck } from "../check.ts";

/** Worked examples: the calculator answers what the page prints. */
export const checkExamples: PolicyCheck = (draft, shared) => {
  // With a wrong figure or formula nothing can be worked out; they are told of.
  const doubts = [
    checkBenefits,
    checkFormulas,
    checkFormulaBounds,
    checkFormulaInputs,
  ];
  if (doubts.some((check) => check(draft, shared).length > 0)) return [];
  const { rules } = draft.policy.data.supplementary;
  const isDoubtful = ({ id, key }: FigureUse) => {
    const placed = draft.figures.get(id);
    if (!placed?.figure) return true;
    return [...checkFigure(placed), ...checkUsable(placed, key)].length > 0;
  };
  const figure = (id: string) => draft.figures.get(id)?.figure as Figure;
  return draft.measures.flatMap((measure) =>
    measure.data.benefits.flatMap((yaml) =>
      figuresOfBenefit(yaml).some(isDoubtful)
        ? []
        : checkBenefit(measure, buildBenefit(yaml, figure), rules),
    ),
  );
};

function checkBenefit(
  measure: MeasureDraft,
  benefit: Benefit,
  rules: readonly RuleOfStacking[],
): readonly Problem[] {
  const known = [...resultParameters([ruleOf(benefit)]), ...PLAN_ANSWERS];
  return benefit.examples.flatMap(({ given, result }, index) => {
    const path = ["benefits", benefit.id, "examples", index, "given"];
    const strange = Object.keys(given).flatMap((name) =>
      checkKnown(measure, [...path, name], name, known, {
        expected: "what the benefit asks for, or an answer about the project",
        fix: "Correct the name, or take it out.",
      }),
    );
    if (strange.length > 0) return strange;
    const actual = summarise(workExample(rules, ruleOf(benefit), given));
    const printed = summarise(result);
    if (actual === printed) return [];
    return problemOf(
      measure,
      ["benefits", benefit.id, "examples", index, "result"],
      {
        found: printed,
        expected: `${actual}, as the rule computes it`,
        fix: "Work the case out by hand; then correct the example, or the figures of the benefit.",
      },
    );
  });
}

/** What an example may say of the project beside the benefit. */
const PLAN_ANSWERS: readonly (keyof PlanInputs)[] = [
  "outside",
  "audited",
  "prior",
  "sameKind",
  "elsewhere",
];

function summarise(result: ExpectedResult | Invalid | InvalidPlan): string {
  switch (result.kind) {
    case "ceiling":
      return `ceiling ${plain(result.yuan)}, limit ${result.limit}`;
    case "fixed":
      return `fixed ${plain(result.yuan)}`;
    case "choice":
      return `choice ${result.yuan.map(plain).join(" / ")}`;
    case "ineligible":
      return `ineligible by ${result.sentence}`;
    case "undetermined":
      return `undetermined, ${plain(result.atLeast)} to ${plain(result.atMost)}`;
    case "no-amount":
      return "no amount";
    case "invalid":
      return `invalid: ${result.problems.map(({ field, problem }) => `${field} ${problem}`).join(", ")}`;
    default:
      return result satisfies never;
  }
}

/** A sum as written, with two decimals: `5000000`, `0.5`. */
function plain(sum: string): string {
  const [whole = "0", part = ""] = sum.split(".");
  return `${whole}.${part.padEnd(2, "0")}`;
}
