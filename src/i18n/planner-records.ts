import type { Benefit } from "../domain/benefit/benefit.ts";
import { fenOf } from "../domain/benefit/benefit-rule.ts";
import type { RuleData } from "../domain/benefit/rule-data.ts";
import { fewestFullAwards } from "../domain/figure/pool.ts";
import { measureName } from "../domain/policy/measure-name.ts";
import { benefitRecord } from "./benefit-record.ts";
import type { BenefitRecord, PoolRecord } from "./calculator-data.ts";
import { figureWords } from "./figure-words.ts";
import { typesetChinese } from "./typeset-chinese.ts";
import type { View } from "./view.ts";

/** Of every benefit, those with an amount first: the first of all is shown. */
export function plannerRecords(view: View): readonly BenefitRecord<RuleData>[] {
  const { policy, locale } = view;
  const records = policy.measures.flatMap((measure) =>
    measure.benefits.map((benefit): BenefitRecord<RuleData> => {
      const pool = poolOf(benefit, view);
      const value = view.t("planner.of-measure", {
        name: view.say(benefit.name),
        measure: measureName(policy, measure, locale),
      });
      return {
        ...benefitRecord(benefit, view),
        support: [view.t("calculator.benefit"), value],
        ...(pool && { pool }),
      };
    }),
  );
  const rank = ({ rule }: BenefitRecord<RuleData>) =>
    Number(!("none" in rule.gives));
  return records.sort((a, b) => rank(b) - rank(a));
}

/** Without a full award there is nothing that a total could be divided by. */
function poolOf(
  benefit: Benefit,
  { locale, words }: View,
): PoolRecord | undefined {
  const { pool, open } = benefit;
  const full = open.length === 0 && fewestFullAwards(benefit);
  if (!pool || !full) return undefined;
  return {
    words: figureWords(pool, { locale, hedges: words("hedge") }),
    sentence: pool.sentence,
    says: typesetChinese(pool.quote.zh),
    pool: String(fenOf(pool)),
    award: String(fenOf(full.award)),
  };
}
