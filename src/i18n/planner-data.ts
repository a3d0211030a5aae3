import {
  ASIDE_IDS,
  ASIDES,
  BESIDE_FIELDS,
  FOREIGN,
} from "../domain/benefit/beside-fields.ts";
import { hasAmount } from "../domain/benefit/benefit-kinds.ts";
import type { BenefitRule } from "../domain/benefit/benefit-rule.ts";
import { CONVERSION_FIELDS } from "../domain/benefit/conversion.ts";
import type { RuleData } from "../domain/benefit/rule-data.ts";
import { PLAN_PARAMETERS } from "../domain/plan/plan-address.ts";
import type { RuleOfStacking } from "../domain/plan/plan-rules.ts";
import type { Policy } from "../domain/policy/policy.ts";
import type { StackingRule } from "../domain/policy/stacking-rule.ts";
import {
  readingsOf,
  type CalculatorPage,
  type CalculatorSetup,
} from "./calculator-data.ts";
import type { Words } from "./fill-words.ts";
import { pageWords } from "./page-words.ts";
import type { FormField } from "./form-fields.ts";
import { planFields } from "./plan-fields.ts";
import { planStepWords, planTemplates } from "./plan-words.ts";
import { policyNames, policyTerm, zoneName } from "./policy-facts.ts";
import { plannerRecords } from "./planner-records.ts";
import { sentencesElsewhere } from "./sentences-elsewhere.ts";
import { verdictTemplates } from "./verdict-words.ts";
import type { View } from "./view.ts";

export type PlannerData = PlannerPage<BenefitRule> & CalculatorSetup;

/** The page of all calculators, as JSON for its script. */
export interface PlannerPage<Rule = RuleData> extends CalculatorPage<Rule> {
  readonly questions: readonly FormField[];
  readonly rules: readonly RuleOfStacking[];
  /** The site's releases, newest first: version and what changed. */
  readonly releases: readonly (readonly [version: string, changes: string])[];
  /** The policy's full name in every language, for what leaves the page. */
  readonly names: string;
  /** From when until when it holds. */
  readonly term: string;
  /** In which its days are counted: `UTC+8`. */
  readonly zone: string;
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
    benefits: plannerRecords(view),
    readings: readingsOf(readings, view),
    sentences: sentencesElsewhere(view, view.policy.measures),
    // A plan words what is none of its supports' too.
    hedges: words("hedge"),
    verdicts: verdictTemplates(countedBenefits(policy), view),
    words: { ...own.words, ...wordsOf(view) },
    problems: {
      ...own.problems,
      // Its questions ask for sums too.
      ...words("calculator.entry-problems"),
      ...planTemplates("planner.problems", view),
    },
    shown: [...PLAN_PARAMETERS, "version"],
    beside: BESIDE_FIELDS,
    questions: planFields(view),
    rules: supplementary.rules.map(neededOf),
    releases: shared.releases.map(({ version, changes }) => [
      version,
      say(changes),
    ]),
    names: policyNames(policy),
    term: policyTerm(view),
    zone: zoneName(policy),
    reasons: planTemplates("planner.reasons", view),
    planSteps: planStepWords(view),
    csv: words("planner.csv-words"),
  };
}

/** The words of the page beside those that its supports need. */
function wordsOf(view: View): Words {
  const { t, words } = view;
  return {
    ...words("calculator.open-words"),
    ...words("planner.words"),
    one: t("planner.mode-one"),
    plan: t("planner.mode-plan"),
    support: t("calculator.benefit"),
    open: t("planner.open"),
    caution: t("site.unofficial"),
    copied: t("measure.copied"),
    "copy-failed": t("measure.copy-failed"),
    ...conversionLabels(view),
    ...asideLabels(view),
  };
}

function conversionLabels({ t }: Pick<View, "t">): Words {
  return Object.fromEntries(
    [...CONVERSION_FIELDS, FOREIGN].map((name) => [
      `convert-${name}`,
      t(`planner.${name}`),
    ]),
  );
}

function asideLabels({ t }: Pick<View, "t">): Words {
  return Object.fromEntries(
    ASIDE_IDS.flatMap((id) => [
      [`aside-${id}`, t(`planner.asides.${id}.title`)],
      ...(ASIDES[id] ? [[id, t(`planner.asides.${id}.label`)]] : []),
    ]),
  ) as Words;
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
