import type { Formula } from "../formula/formula.ts";
import { mapFormula, type FigureRole } from "../formula/map-formula.ts";
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
  readonly cap?: unknown;
  readonly variants?: readonly { readonly rate?: unknown }[];
  readonly gives?: Formula<unknown>;
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
  const offered = subjectsOf(measure);
  const subject = concerns.find((each) => offered.has(each));
  return subject && (wording?.[subject] ?? question);
}

const SUBJECTS: Readonly<
  Record<BenefitKind, (benefit: OfferedBenefit) => readonly QuestionSubject[]>
> = {
  "cost-share": ({ rate, variants = [] }) => [
    "cap",
    "shared-cost",
    ...(rate === undefined ? (["cap-without-rate"] as const) : []),
    ...(variants.some((variant) => variant.rate !== undefined)
      ? (["raised-rate"] as const)
      : []),
  ],
  award: () => ["cap", "cap-without-rate"],
  levels: () => ["cap", "cap-without-rate"],
  fixed: () => ["fixed-sum"],
  tiers: () => ["fixed-sum"],
  matching: ({ cap }) => [...(cap ? (["cap"] as const) : []), "shared-cost"],
  "rent-free": () => ["rent-free"],
  formula: ({ gives }) => (gives && isLimited(gives) ? ["cap"] : []),
  "in-kind": () => ["no-amount"],
};

/** True if something in a formula is cut off at a figure. */
function isLimited(gives: Formula<unknown>): boolean {
  const roles: FigureRole[] = [];
  mapFormula(gives, (_, role) => roles.push(role));
  return roles.includes("limit");
}

function subjectsOf({
  benefits,
  departments,
}: AskedMeasure): ReadonlySet<QuestionSubject> {
  const offered = benefits.flatMap((one) => SUBJECTS[one.kind](one));
  return new Set(
    departments.length > 1 ? [...offered, "several-offices"] : offered,
  );
}
