import { hasAmount } from "../../../domain/benefit/benefit-kinds.ts";
import type { WorkedExample } from "../../../domain/benefit/worked-example.ts";
import type { MeasureDraft } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import type { BenefitYaml } from "../../schema/benefit-schema.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

const MOST_SHOWN = 3;

/** Two digits and zeros: a sum that is read at a glance. */
const ROUND = /^\d{1,2}0*$/;

/** Readers see a few round examples of a support alone. */
export const checkShownExamples: PolicyCheck = ({ measures }) =>
  measures.flatMap((measure) =>
    measure.data.benefits.flatMap((benefit) => [
      ...checkCount(measure, benefit),
      ...checkEach(measure, benefit),
    ]),
  );

function checkCount(
  measure: MeasureDraft,
  { id, kind, examples }: BenefitYaml,
): readonly Problem[] {
  const shown = examples.filter(({ show }) => show).length;
  const most = hasAmount({ kind }) ? MOST_SHOWN : 0;
  if (shown <= most) return [];
  return problemOf(measure, ["benefits", id, "examples"], {
    found: `${shown} with \`show\``,
    expected: `at most ${most}`,
    fix: "Show the examples that say most; the others stay checks.",
  });
}

function checkEach(
  measure: MeasureDraft,
  { id, examples }: BenefitYaml,
): readonly Problem[] {
  return examples.flatMap((example, index) => {
    if (!example.show || isPlain(example)) return [];
    return problemOf(measure, ["benefits", id, "examples", index, "show"], {
      found: "an example with a sum to many digits, or with other support",
      expected: "round sums, and the support alone",
      fix: "Show a simpler example; this one stays a check.",
    });
  });
}

function isPlain({ given, result }: WorkedExample): boolean {
  const sums = [
    given.amount,
    given.rent,
    ...("yuan" in result ? [result.yuan].flat() : []),
  ];
  const isAlone = given.outside === undefined && given.sameKind === undefined;
  return isAlone && sums.every((sum) => sum === undefined || ROUND.test(sum));
}
