import type { Benefit, BenefitKind } from "../domain/benefit/benefit.ts";
import { fenOf, valueOf } from "../domain/benefit/benefit-rule.ts";
import type { Figure } from "../domain/figure/figure.ts";
import { mapFormula } from "../domain/formula/map-formula.ts";
import { plainYuan } from "../domain/number/write-yuan.ts";
import type { BenefitRecord } from "./benefit-record.ts";
import { percentText } from "./exact-text.ts";

/** The values that a benefit's sum comes from. */
type Terms = Pick<
  BenefitRecord,
  | "rate"
  | "capYuan"
  | "variants"
  | "levels"
  | "tiersYuan"
  | "months"
  | "ratio"
  | "formula"
>;

const NONE: Terms = {
  rate: null,
  capYuan: null,
  variants: [],
  levels: [],
  tiersYuan: [],
  months: null,
  ratio: null,
  formula: null,
};

const TERMS: {
  readonly [Kind in BenefitKind]: (
    benefit: Extract<Benefit, { readonly kind: Kind }>,
  ) => Partial<Terms>;
} = {
  "cost-share": ({ rate, cap, variants }) => ({
    rate: rate ? percentOf(rate) : null,
    capYuan: yuanOf(cap),
    variants: variants.map((variant) => ({
      id: variant.id,
      rate: variant.rate ? percentOf(variant.rate) : null,
      ...(variant.cap && { capYuan: yuanOf(variant.cap) }),
    })),
  }),
  award: ({ cap }) => ({ capYuan: yuanOf(cap) }),
  fixed: ({ amount }) => ({ capYuan: yuanOf(amount) }),
  levels: ({ levels }) => ({
    levels: levels.map(({ id, cap }) => ({ id, capYuan: yuanOf(cap) })),
  }),
  tiers: (benefit) => ({
    tiersYuan: benefit.amounts.map(yuanOf),
    months: monthsOf(benefit.window),
  }),
  matching: ({ ratio, cap }) => ({
    ratio: ratioOf(ratio),
    capYuan: cap ? yuanOf(cap) : null,
  }),
  "rent-free": (benefit) => ({ months: monthsOf(benefit.window) }),
  formula: ({ inputs, gives }) => ({
    formula: {
      inputs: inputs.map(({ id, kind, within, options = [] }) => ({
        id,
        kind,
        within: within?.id ?? null,
        options: options.map((option) => option.id),
      })),
      gives: mapFormula(gives, ({ id }) => id),
    },
  }),
  "in-kind": () => ({}),
};

export function benefitTerms(benefit: Benefit): Terms {
  // Each entry takes the kind it stands under; the compiler sees only all.
  const terms = TERMS[benefit.kind] as (benefit: Benefit) => Partial<Terms>;
  return { ...NONE, ...terms(benefit) };
}

export function yuanOf(figure: Figure): string {
  return plainYuan(fenOf(figure));
}

function percentOf(figure: Figure): string {
  return percentText(valueOf(figure, "rate").rate);
}

function ratioOf(figure: Figure): string {
  const { num, den } = valueOf(figure, "ratio").ratio;
  return `${num}:${den}`;
}

function monthsOf(figure: Figure): Terms["months"] {
  const { from, to } = valueOf(figure, "range");
  return { min: from, max: to };
}
