import type { Benefit } from "../domain/benefit/benefit.ts";
import type { Fen } from "../domain/number/money.ts";
import type { RuleOfStacking } from "../domain/plan/plan-rules.ts";
import type { Policy } from "../domain/policy/policy.ts";
import { fewestFullAwards } from "../domain/figure/pool.ts";
import { valueOf } from "../domain/benefit/benefit-rule.ts";
import {
  calculatorPage,
  readingsOf,
  type CalculatorData,
  type CalculatorPage,
  type Words,
} from "./calculator-data.ts";
import { figureWords } from "./figure-words.ts";
import { measureName } from "../domain/policy/measure-name.ts";
import { sentenceName } from "./sentence-name.ts";
import { sentencePath } from "./sentence-path.ts";
import { typesetChinese } from "./typeset-chinese.ts";
import type { View } from "./view.ts";

/** What the page with all calculators works with. */
export interface PlannerData
  extends CalculatorData, Omit<PlannerPage, keyof CalculatorData | "pools"> {
  /** By benefit id, where the text names a yearly total and one full award. */
  readonly pools: Readonly<Record<string, PoolData<Fen>>>;
}

/** What that page gives the script, as JSON; `readPlannerData` reads it. */
export interface PlannerPage extends CalculatorPage {
  /** What its plan and its tools say, with placeholders. */
  readonly words: Words;
  readonly problems: Words;
  /** By benefit id: what it is called, and under which measure. */
  readonly names: Readonly<Record<string, readonly [string, string]>>;
  /** By benefit id; sums are decimal text. */
  readonly pools: Readonly<Record<string, PoolData<string>>>;
  /** How several items add up, in the order of the text. */
  readonly rules: readonly RuleOfStacking[];
  /** The site's releases, newest first: version and what changed. */
  readonly releases: readonly (readonly [string, string])[];
  /** What a plan leaves open, by reason. */
  readonly reasons: Words;
  /** The steps of a plan, by code. */
  readonly planSteps: Words;
  /** What the columns and rows of a saved table are called. */
  readonly csv: Words;
}

/** A yearly total and one full award, their sums in fen. */
export interface PoolData<Sum> {
  /** The yearly total with its hedge, and the sentence that names it. */
  readonly words: string;
  readonly sentence: string;
  /** The Chinese words that name it. */
  readonly says: string;
  readonly pool: Sum;
  readonly award: Sum;
}

/** The benefits of a policy that have an amount, in the order of the text. */
export function countedBenefits(policy: Pick<Policy, "measures">) {
  return policy.measures
    .flatMap(({ benefits }) => benefits)
    .filter(({ kind }) => kind !== "in-kind");
}

/**
 * What the page with all calculators gives their script. Benefits without an
 * amount are there too, so that a link to one is told from a link to none.
 */
export function plannerPage(view: View): PlannerPage {
  const { policy, locale, shared, t, words } = view;
  const { interpretations } = policy.supplementary;
  const counted = countedBenefits(policy);
  const all = policy.measures.flatMap((measure) => measure.benefits);
  // The first is shown when the address asks for none.
  const benefits = [...new Set([...counted, ...all])];
  const page = calculatorPage(view, policy.measures, benefits);
  return {
    ...page,
    words: {
      ...words("planner.words"),
      copied: t("measure.copied"),
      "copy-failed": t("measure.copy-failed"),
    },
    problems: words("planner.problems"),
    readings: { ...page.readings, ...readingsOf(interpretations, locale) },
    sentences: sentencesOf(view),
    names: namesOf(view),
    pools: poolsOf(view, benefits),
    rules: policy.supplementary.rules.map(
      ({ id, sentence, quote, names, readings }) => ({
        id,
        sentence,
        quote: { zh: quote.zh },
        ...(names !== undefined && { names }),
        readings,
      }),
    ),
    releases: shared.releases.map(({ version, changes }) => [
      version,
      changes[locale],
    ]),
    reasons: words("planner.reasons"),
    planSteps: words("planner.steps"),
    csv: words("planner.csv-words"),
  };
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

function namesOf({ policy, locale, say }: View) {
  return Object.fromEntries(
    policy.measures.flatMap((measure) =>
      measure.benefits.map(({ id, name }) => [
        id,
        [say(name), measureName(policy, measure, locale)] as const,
      ]),
    ),
  );
}

/** Without a full award there is nothing that a total could be divided by. */
function poolsOf({ locale, words }: View, benefits: readonly Benefit[]) {
  return Object.fromEntries(
    benefits.flatMap((benefit) => {
      const { pool, open, id } = benefit;
      const full = open.length === 0 && fewestFullAwards(benefit);
      if (!pool || !full) return [];
      const data: PoolData<string> = {
        words: figureWords(pool, { locale, hedges: words("hedge") }),
        sentence: pool.sentence,
        says: typesetChinese(pool.quote.zh),
        pool: String(valueOf(pool, "money").fen),
        award: String(valueOf(full.award, "money").fen),
      };
      return [[id, data] as const];
    }),
  );
}
