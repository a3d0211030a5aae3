import type { Benefit } from "../domain/benefit/benefit.ts";
import { hasBase, isCostShare } from "../domain/benefit/benefit-kinds.ts";
import { fenOf } from "../domain/benefit/benefit-rule.ts";
import type { RuleData } from "../domain/benefit/rule-data.ts";
import { variantsOf } from "../domain/benefit/parts-of.ts";
import { ruleOf } from "../domain/benefit/rule-of.ts";
import { fewestFullAwards } from "../domain/figure/pool.ts";
import type { Measure } from "../domain/policy/measure.ts";
import { measureName } from "../domain/policy/measure-name.ts";
import { answerText } from "../domain/question/answer-text.ts";
import { putQuestion } from "../domain/question/put-question.ts";
import { benefitRecord } from "./benefit-record.ts";
import type {
  BaseRecord,
  BenefitRecord,
  PoolRecord,
} from "./calculator-data.ts";
import { figureWords } from "./figure-words.ts";
import { joinWords } from "./join-words.ts";
import { marksOf } from "./marks.ts";
import { formulaCells, spreadsheetFormulas } from "./spreadsheet-formula.ts";
import { typesetChinese } from "./typeset-chinese.ts";
import type { View } from "./view.ts";

/** Of every benefit, those with an amount first: the first of all is shown. */
export function plannerRecords(view: View): readonly BenefitRecord<RuleData>[] {
  const { policy, locale } = view;
  const records = policy.measures.flatMap((measure) =>
    measure.benefits.map((benefit): BenefitRecord<RuleData> => {
      const pool = poolOf(benefit, view);
      const ofMeasure = measureName(policy, measure, locale);
      const value = view.t("planner.of-measure", {
        name: view.say(benefit.name),
        measure: ofMeasure,
      });
      return {
        ...benefitRecord(benefit, view),
        measure: ofMeasure,
        support: [view.t("calculator.benefit"), value],
        ...(pool && { pool }),
        ...formulaOf(benefit, view),
        ...baseOf(benefit, measure, view),
      };
    }),
  );
  const rank = ({ rule }: BenefitRecord<RuleData>) =>
    Number(!("none" in rule.gives));
  return records.sort((a, b) => rank(b) - rank(a));
}

/** What the cells hold, then the formulas, as one line. */
function formulaOf(
  benefit: Benefit,
  view: View,
): { readonly formula?: string } {
  const { colon, semicolon } = marksOf(view.locale);
  const formulas = spreadsheetFormulas(benefit).map(({ variant, formula }) => {
    const of = variantsOf(benefit).find(({ id }) => id === variant);
    return (of ? view.say(of.label) + colon : "") + formula;
  });
  if (formulas.length === 0) return {};
  const cells = formulaCells(benefit, view).join(semicolon);
  return { formula: cells + colon + formulas.join(semicolon) };
}

/** Questions whose answers say what counts, and what a cap is for. */
const ON_BASE = ["base"];
const ON_CAP = ["unit-of-cap", "again"];

function baseOf(
  benefit: Benefit,
  measure: Measure,
  { shared, policy, say, locale }: View,
): { readonly base?: BaseRecord } {
  if (!hasBase(benefit)) return {};
  const said = (ids: readonly string[]) =>
    shared.questions.flatMap((question) => {
      if (!ids.includes(question.id)) return [];
      const put = putQuestion(question, measure, policy.answers[question.id]);
      if (!put) return [];
      const asked = say(put.wording.text);
      return joinWords(locale, asked, answerText(put.answer, locale));
    });
  const asked = ruleOf(benefit).inputs.find(({ kind }) => kind === "money");
  const base: BaseRecord = {
    name: say(benefit.base),
    ...(asked && benefit.open.length === 0 && { field: asked.field }),
    isPaid: isCostShare(benefit),
    couldBe: benefit.couldBe,
    counts: said(ON_BASE),
    cap: said(ON_CAP),
  };
  return { base };
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
