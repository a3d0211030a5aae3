import type { Benefit } from "../domain/benefit/benefit.ts";
import { hasAmount } from "../domain/benefit/benefit-kinds.ts";
import { fenOf, type BenefitRule } from "../domain/benefit/benefit-rule.ts";
import { CONVERSION_FIELDS } from "../domain/benefit/conversion.ts";
import type { RuleData } from "../domain/benefit/rule-data.ts";
import { fewestFullAwards } from "../domain/figure/pool.ts";
import type { RuleOfStacking } from "../domain/plan/plan-rules.ts";
import { measureName } from "../domain/policy/measure-name.ts";
import type { Policy } from "../domain/policy/policy.ts";
import type { StackingRule } from "../domain/policy/stacking-rule.ts";
import { benefitRecord } from "./benefit-record.ts";
import {
  readingsOf,
  type BenefitRecord,
  type CalculatorPage,
  type CalculatorSetup,
  type PoolRecord,
} from "./calculator-data.ts";
import { figureWords } from "./figure-words.ts";
import type { Words } from "./fill-words.ts";
import { pageWords } from "./page-words.ts";
import { planFields, type FormField } from "./form-fields.ts";
import { planStepWords, planTemplates } from "./plan-words.ts";
import { sentenceName } from "./sentence-name.ts";
import { sentencePath } from "./sentence-path.ts";
import { typesetChinese } from "./typeset-chinese.ts";
import type { View } from "./view.ts";

export type PlannerData = PlannerPage<BenefitRule> & CalculatorSetup;

/** The page of all calculators, as JSON for its script. */
export interface PlannerPage<Rule = RuleData> extends CalculatorPage<Rule> {
  readonly questions: readonly FormField[];
  readonly rules: readonly RuleOfStacking[];
  /** The site's releases, newest first: version and what changed. */
  readonly releases: readonly (readonly [version: string, changes: string])[];
  readonly reasons: Words;
  readonly planSteps: Words;
  readonly csv: Words;
}

export function countedBenefits(policy: Pick<Policy, "measures">) {
  return policy.measures.flatMap(({ benefits }) => benefits).filter(hasAmount);
}

/**
 * The data of the page with all calculators. Benefits without an
 * amount are there too, so that a link to one is told from a link to none.
 */
export function plannerPage(view: View): PlannerPage {
  const { policy, shared, t, say, words } = view;
  const { measures, supplementary } = policy;
  const readings = [...measures, supplementary].flatMap(
    ({ interpretations }) => interpretations,
  );
  const own = pageWords(
    policy.measures.flatMap(({ benefits }) => benefits),
    view,
  );
  return {
    title: t("planner.name"),
    benefits: recordsOf(view),
    readings: readingsOf(readings, view),
    sentences: sentencesOf(view),
    words: {
      ...own.words,
      ...words("planner.words"),
      one: t("planner.mode-one"),
      plan: t("planner.mode-plan"),
      support: t("calculator.benefit"),
      caution: t("site.unofficial"),
      copied: t("measure.copied"),
      "copy-failed": t("measure.copy-failed"),
      ...Object.fromEntries(
        CONVERSION_FIELDS.map((name) => [
          `convert-${name}`,
          t(`planner.${name}`),
        ]),
      ),
    },
    problems: {
      ...own.problems,
      // Its questions ask for sums too.
      ...words("calculator.entry-problems"),
      ...planTemplates("planner.problems", view),
    },
    questions: planFields(view),
    rules: supplementary.rules.map(neededOf),
    releases: shared.releases.map(({ version, changes }) => [
      version,
      say(changes),
    ]),
    reasons: planTemplates("planner.reasons", view),
    planSteps: planStepWords(view),
    csv: words("planner.csv-words"),
  };
}

/** A rule without the words that no result has. */
function neededOf(rule: StackingRule): RuleOfStacking {
  const { id, among, combine, sentence, quote, readings } = rule;
  const { of, own, limit, received, names } = rule;
  return {
    id,
    among,
    with: rule.with,
    combine,
    ...(of && { of }),
    ...(own && { own }),
    ...(limit && { limit: typeof limit === "string" ? limit : {} }),
    ...(received && { received }),
    sentence,
    quote: { zh: quote.zh },
    ...(names !== undefined && { names }),
    readings,
  };
}

/** Of every benefit, those with an amount first: the first of all is shown. */
function recordsOf(view: View): readonly BenefitRecord<RuleData>[] {
  const { policy, locale } = view;
  const records = policy.measures.flatMap((measure) =>
    measure.benefits.map((benefit): BenefitRecord<RuleData> => {
      const pool = poolOf(benefit, view);
      return {
        ...benefitRecord(benefit, view),
        measure: measureName(policy, measure, locale),
        ...(pool && { pool }),
      };
    }),
  );
  const rank = ({ rule }: BenefitRecord<RuleData>) =>
    Number(!("none" in rule.gives));
  return records.sort((a, b) => rank(b) - rank(a));
}

/** Every sentence that states something, with its page. */
function sentencesOf({ policy, locale, t, href }: View) {
  const { measures, supplementary } = policy;
  const sentences = [...measures, supplementary].flatMap((part) =>
    part.sentences.filter(({ role }) => role === "body"),
  );
  return Object.fromEntries(
    sentences.map((sentence) => [
      sentence.id,
      [
        href(sentencePath(policy, sentence.id)),
        sentenceName(policy, sentence, locale, t),
      ] as const,
    ]),
  );
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
