import { EVERY_TOOL } from "../domain/benefit/assess.ts";
import type { Benefit } from "../domain/benefit/benefit.ts";
import { breakEven } from "../domain/benefit/break-even.ts";
import { figuresHeld } from "../domain/benefit/figures-held.ts";
import { typedInputs } from "../domain/benefit/least-input.ts";
import { ruleOf } from "../domain/benefit/rule-of.ts";
import type { Figure } from "../domain/figure/figure.ts";
import { divide, rational } from "../domain/number/rational.ts";
import type { Measure } from "../domain/policy/measure.ts";
import type { Policy } from "../domain/policy/policy.ts";
import type { Force } from "../domain/policy/sentence.ts";
import { type BenefitRecord, FORCE_WORDS } from "./benefit-record.ts";
import { benefitTerms, yuanOf } from "./benefit-terms.ts";
import { calculationOf } from "./calculation-of.ts";
import { exactText } from "./exact-text.ts";
import { remarkOf, wordsOf, wordsOrNull } from "./record-fields.ts";

/** Every benefit of a policy, in the order of its measures. */
export function benefitRecords(policy: Policy): BenefitRecord[] {
  return policy.measures.flatMap((measure) =>
    measure.benefits.map((benefit) => recordOf(benefit, measure)),
  );
}

function recordOf(benefit: Benefit, measure: Measure): BenefitRecord {
  const { rate, capYuan, variants, levels, ...others } = benefitTerms(benefit);
  const { tiersYuan, months: within, ratio, formula } = others;
  const { id, kind, name, pool, unitOfCap, conditions = [] } = benefit;
  return {
    id,
    measure: measure.id,
    kind,
    rate,
    capYuan,
    variants,
    levels,
    tiersYuan,
    months: within,
    ratio,
    poolYuan: pool ? yuanOf(pool) : null,
    breakEvenYuan: breakEvenOf(benefit),
    force: FORCE_WORDS[forceOf(benefit, measure)],
    unitOfCap: wordsOrNull(unitOfCap),
    formula,
    sentences: sentencesOf(benefit),
    name: wordsOf(name),
    conditions: conditions.map(remarkOf),
    calculation: calculationOf(benefit),
  };
}

/** Of a benefit for which a reader enters one sum, and nothing else must be. */
function breakEvenOf(benefit: Benefit): string | null {
  const rule = ruleOf(benefit);
  const [sum, other] = typedInputs(rule).filter(({ kind }) => kind === "money");
  if (!sum || other) return null;
  const question = { rule, given: {}, field: sum.field };
  const even = breakEven(question, EVERY_TOOL);
  return even ? exactText(divide(even.least, rational(100n))) : null;
}

/**
 * A sentence has the weaker of two words that it commits with. Of a benefit
 * with figures the weaker counts where it stands over one of them.
 */
function forceOf(benefit: Benefit, { sentences }: Measure): Force {
  const sentence = sentences.find(({ id }) => id === benefit.sentence);
  const said = sentence?.force?.value ?? "states";
  const own = figuresHeld<Figure>(benefit).filter(({ key }) => key !== "pool");
  if (own.length === 0) return said;
  const isOpen = own.some(({ figure }) =>
    figure.discretion.some(({ kind }) => kind === "may"),
  );
  return isOpen ? "may" : said === "may" ? "gives" : said;
}

function sentencesOf(benefit: Benefit): string[] {
  const { sentence, conditions = [] } = benefit;
  const figures = figuresHeld<Figure>(benefit).map(({ figure }) => figure);
  const all = [
    sentence,
    ...[...figures, ...conditions].map((of) => of.sentence),
  ];
  return [...new Set(all)];
}
