import {
  type BenefitFormula,
  type BenefitRule,
  type RuleFigure,
  type RuleInput,
  type WithinCode,
  valueOf,
} from "./benefit-rule.ts";
import { figuresHeld, kindHeld } from "./figures-held.ts";
import { limitsOf } from "./limits-of.ts";
import { measure } from "./number-of.ts";
import { mapInput } from "./map-input.ts";
import type { Benefit, BenefitKind, CostShare } from "./benefit.ts";
import { hedgeKey } from "../figure/figure-hedge.ts";
import type { Figure } from "../figure/figure.ts";
import { mapFormula } from "../formula/map-formula.ts";
import { termsOf } from "./terms-of.ts";

type Worked = Pick<BenefitRule<Figure>, "inputs" | "gives">;

const AMOUNT: RuleInput<never> = { kind: "money", field: "amount" };
const RENT: RuleInput<never> = { kind: "money", field: "rent" };

const monthsWithin = (figure: Figure, as: WithinCode): RuleInput<Figure> => ({
  kind: "months",
  field: "months",
  within: { figure, as, ...limitsOf(figure) },
});

/** The formula to which each kind of benefit is a shorthand. */
const EXPANSIONS: {
  readonly [Kind in BenefitKind]: (
    benefit: Extract<Benefit, { readonly kind: Kind }>,
  ) => Worked;
} = {
  "cost-share": (benefit) => ({
    inputs: [AMOUNT, { kind: "choice", field: "variant" }],
    gives: chooseTerms(benefit),
  }),
  award: ({ cap }) => ({ inputs: [], gives: { value: cap } }),
  fixed: ({ amount }) => ({ inputs: [], gives: { value: amount } }),
  levels: ({ levels }) => ({
    inputs: [{ kind: "choice", field: "level" }],
    gives: {
      choose: "level",
      of: Object.fromEntries(levels.map(({ id, cap }) => [id, { value: cap }])),
    },
  }),
  tiers: (benefit) => ({
    inputs: [monthsWithin(benefit.window, "age")],
    gives: { oneOf: benefit.amounts },
  }),
  matching: ({ ratio, cap }) => ({
    inputs: [AMOUNT],
    gives: partUpTo(ratio, cap),
  }),
  "rent-free": (benefit) => ({
    inputs: [RENT, monthsWithin(benefit.window, "term")],
    gives: { op: "times", of: [{ in: "months" }, { in: "rent" }] },
  }),
  "in-kind": () => ({ inputs: [], gives: { none: true } }),
  formula: ({ inputs, gives }) => ({
    inputs: inputs.map(({ id: field, kind, within }) => {
      if (kind === "choice") return { kind, field };
      const own = within && {
        figure: within,
        as: "condition" as const,
        ...limitsOf(within),
      };
      return { kind, field, ...(own && { within: own }) };
    }),
    gives,
  }),
};

/**
 * The rule by which a benefit is worked out.
 * @throws TypeError when the content gives it a figure of another kind
 */
export function ruleOf(benefit: Benefit): BenefitRule {
  for (const { figure, key } of figuresHeld<Figure>(benefit)) {
    const kind = kindHeld(key);
    if (kind) valueOf(figure, kind);
  }
  // Each entry takes the kind it stands under; the compiler sees only all.
  const expand = EXPANSIONS[benefit.kind] as (benefit: Benefit) => Worked;
  const { id, sentence, called, unitOfCap, interpretations } = benefit;
  const { inputs, gives } = expand(benefit);
  return {
    id,
    sentence,
    ...(called !== undefined && { called }),
    ...(unitOfCap && { unitOfCap }),
    interpretations,
    inputs: inputs.map((input) => mapInput(input, ruleFigure)),
    gives: mapFormula(gives, ruleFigure),
  };
}

function ruleFigure(figure: Figure): RuleFigure {
  const { id, printed, value, bound, discretion, quote } = figure;
  const hedge = hedgeKey(figure);
  return {
    id,
    printed,
    value,
    measured: measure(figure),
    bound,
    ...(hedge && { hedge }),
    discretion,
    quote: { zh: quote.zh },
  };
}

function chooseTerms(benefit: CostShare): BenefitFormula<Figure> {
  const branches = termsOf(benefit).map(
    ({ variant = "", terms }): readonly [string, BenefitFormula<Figure>] => {
      const readings = terms.interpretations.slice(
        benefit.interpretations.length,
      );
      const of = shareUpToCap(terms);
      return [variant, readings.length > 0 ? { readings, of } : of];
    },
  );
  return { choose: "variant", of: Object.fromEntries(branches) };
}

function shareUpToCap({ rate, cap }: CostShare): BenefitFormula<Figure> {
  // Without a rate a base says nothing: the cap alone bounds the result.
  return rate ? partUpTo(rate, cap) : upTo({ open: "rate-not-stated" }, cap);
}

function partUpTo(
  part: Figure,
  cap: Figure | undefined,
): BenefitFormula<Figure> {
  const share: BenefitFormula<Figure> = {
    op: "times",
    of: [{ value: part }, { in: "amount" }],
  };
  return cap ? upTo(share, cap) : share;
}

function upTo(
  sum: BenefitFormula<Figure>,
  cap: Figure,
): BenefitFormula<Figure> {
  return { op: "least", of: [sum, { limit: cap }] };
}
