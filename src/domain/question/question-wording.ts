import type { BenefitKind } from "../benefit/benefit.ts";
import type {
  Question,
  QuestionSubject,
  QuestionWording,
} from "../policy/reference.ts";

/** As much of a measure as decides which questions arise for it. */
export interface AskedMeasure {
  readonly benefits: readonly OfferedBenefit[];
  readonly departments: readonly string[];
}

interface OfferedBenefit {
  readonly kind: BenefitKind;
  readonly rate?: unknown;
  readonly variants?: readonly { readonly rate?: unknown }[];
}

/**
 * The wording of a question for a measure: that of the first of its subjects that
 * the measure offers. Undefined where it does not arise, and for a question
 * put to the policy as a whole.
 */
export function wordingFor(
  question: Question,
  measure: AskedMeasure,
): QuestionWording | undefined {
  const { askedOf, concerns, wording } = question;
  if (askedOf === "policy") return undefined;
  if (!concerns) return question;
  const subject = concerns.find((each) => OFFERS[each](measure));
  return subject && (wording?.[subject] ?? question);
}

const ofBenefit =
  (fits: (benefit: OfferedBenefit) => boolean) =>
  ({ benefits }: AskedMeasure) =>
    benefits.some(fits);
const ofKind = (...kinds: readonly BenefitKind[]) =>
  ofBenefit(({ kind }) => kinds.includes(kind));

const OFFERS: Readonly<
  Record<QuestionSubject, (measure: AskedMeasure) => boolean>
> = {
  cap: ofKind("cost-share", "award", "levels"),
  "cap-without-rate": ofBenefit(
    ({ kind, rate }) =>
      kind === "award" ||
      kind === "levels" ||
      (kind === "cost-share" && rate === undefined),
  ),
  "fixed-sum": ofKind("fixed", "tiers"),
  "shared-cost": ofKind("cost-share", "matching"),
  "raised-rate": ofBenefit(({ variants = [] }) =>
    variants.some(({ rate }) => rate !== undefined),
  ),
  "rent-free": ofKind("rent-free"),
  "no-amount": ofKind("in-kind"),
  "several-offices": ({ departments }) => departments.length > 1,
};
