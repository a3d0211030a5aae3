import { hasAmount } from "../../../domain/benefit/benefit-kinds.ts";
import { quote } from "../../problem/describe-value.ts";
import type { MeasureDraft, PolicyDraft } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import type { BenefitYaml } from "../../schema/benefit-schema.ts";
import { problemOf, type PolicyCheck } from "../check.ts";
import { quoteAll, standIn } from "../stands-in.ts";

/** Words by which a cap is for one recipient, or given once. */
const UNIT_WORDS = /单家|单个|每个|每家|同一|一次性/;

/** The words of a benefit stand in its sentence, and none is missing. */
export const checkBenefitWords: PolicyCheck = (draft) =>
  draft.measures.flatMap((measure) =>
    measure.data.benefits.flatMap((benefit) => [
      ...checkCalled(measure, benefit, draft),
      ...checkUnit(measure, benefit, draft),
      ...checkApplicants(measure, benefit, draft),
    ]),
  );

function checkCalled(
  measure: MeasureDraft,
  benefit: BenefitYaml,
  { sentences }: PolicyDraft,
): readonly Problem[] {
  const { id, sentence, called } = benefit;
  const zh = sentences.get(sentence)?.data.zh;
  // Help without an amount takes no part in a plan.
  if (zh === undefined || !hasAmount(benefit)) return [];
  if (called !== undefined && zh.includes(called)) return [];
  return problemOf(measure, ["benefits", id, "called"], {
    found: called === undefined ? "nothing" : quote(called),
    expected: `the word by which ${sentence} calls what it gives: ${quote(zh)}`,
    fix: "Copy the word, such as 资助 or 奖励, from the sentence.",
  });
}

function checkApplicants(
  measure: MeasureDraft,
  benefit: BenefitYaml,
  { sentences }: PolicyDraft,
): readonly Problem[] {
  const data = sentences.get(benefit.sentence)?.data;
  if (!data || !("variants" in benefit)) return [];
  const { id, applicants, variants } = benefit;
  const isSaid = applicants ? standIn(applicants, data) : variants.length === 0;
  if (isSaid) return [];
  return problemOf(measure, ["benefits", id, "applicants"], {
    found: applicants ? quote(applicants.zh) : "nothing",
    expected: `whom ${benefit.sentence} names, in both languages, beside the variants`,
    fix: "Copy the words from both sentences.",
  });
}

function checkUnit(
  measure: MeasureDraft,
  benefit: BenefitYaml,
  { sentences }: PolicyDraft,
): readonly Problem[] {
  const { id, sentence, unitOfCap } = benefit;
  const data = sentences.get(sentence)?.data;
  if (!data || !hasAmount(benefit)) return [];
  const report = (found: string, expected: string) =>
    problemOf(measure, ["benefits", id, "unitOfCap"], {
      found,
      expected,
      fix: "Name the words of both sentences that say it, and only those.",
    });
  if (!unitOfCap)
    return UNIT_WORDS.test(data.zh)
      ? report("nothing", `what its cap is for, as ${quote(data.zh)} says it`)
      : [];
  const { zh } = unitOfCap;
  const isSaid =
    UNIT_WORDS.test(zh) &&
    data.zh.split(zh).length === 2 &&
    standIn(unitOfCap, data);
  return isSaid
    ? []
    : report(
        quoteAll(unitOfCap),
        `words such as 单家企业 that stand once in ${sentence}, and their English`,
      );
}
