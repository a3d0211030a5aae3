import type {
  BenefitFormula,
  BenefitRule,
  RuleFigure,
  RuleInput,
} from "./benefit-rule.ts";
import type { Benefit, BenefitKind, CostShare } from "./benefit.ts";
import { hedgeKey } from "../figure/figure-hedge.ts";
import type { Figure } from "../figure/figure.ts";
import { mapFormula } from "../formula/formula.ts";
import { termsOf } from "./terms-of.ts";

type Worked = Pick<BenefitRule<Figure>, "inputs" | "gives">;

const AMOUNT: RuleInput<never> = { kind: "money", field: "amount" };
const RENT: RuleInput<never> = { kind: "money", field: "rent" };

const monthsWithin = (within: Figure): RuleInput<Figure> => ({
  kind: "months",
  field: "months",
  within,
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
    inputs: [monthsWithin(benefit.window)],
    gives: { oneOf: benefit.amounts },
  }),
  matching: ({ ratio, cap }) => ({
    inputs: [AMOUNT],
    gives: partUpTo(ratio, cap),
  }),
  "rent-free": (benefit) => ({
    inputs: [RENT, monthsWithin(benefit.window)],
    gives: { times: [{ in: "months" }, { in: "rent" }] },
  }),
  "in-kind": () => ({ inputs: [], gives: { none: true } }),
};

/** The rule by which a benefit is worked out. */
export function ruleOf(benefit: Benefit): BenefitRule {
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
    inputs: inputs.map((input) =>
      input.kind === "months"
        ? { ...input, within: ruleFigure(input.within) }
        : input,
    ),
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
  return rate
    ? partUpTo(rate, cap)
    : { least: { open: "rate-not-stated" }, limit: cap };
}

function partUpTo(
  part: Figure,
  cap: Figure | undefined,
): BenefitFormula<Figure> {
  const least: BenefitFormula<Figure> = {
    times: [{ value: part }, { in: "amount" }],
  };
  return cap ? { least, limit: cap } : least;
}
