import type { Benefit, BenefitKind } from "../domain/benefit/benefit.ts";
import { fenOf, valueOf } from "../domain/benefit/benefit-rule.ts";
import type { Figure } from "../domain/figure/figure.ts";
import { termsOf } from "../domain/benefit/terms-of.ts";
import { plainYuan } from "../domain/number/write-yuan.ts";
import type { Rational } from "../domain/number/rational.ts";
import { benefitFields } from "./form-fields.ts";
import type { View } from "./view.ts";

export interface SpreadsheetFormula {
  /** The variant's id; the rule itself has none. */
  readonly variant?: string;
  readonly formula: string;
}

/**
 * The amount of a benefit as formulas for a spreadsheet, in yuan, rounded
 * down to the fen: the amount entered (or the rent of a month) stands in
 * A1, the months of a rent-free term in B1. Benefits whose sum is worked out
 * from nothing that is typed have none.
 * @example "=ROUNDDOWN(ROUND(MIN(A1*50/100,10000000),6),2)"
 */
export function spreadsheetFormulas(
  benefit: Benefit,
): readonly SpreadsheetFormula[] {
  // Each entry takes the kind it stands under; the compiler sees only all.
  const formulas = FORMULAS[benefit.kind] as (
    benefit: Benefit,
  ) => readonly SpreadsheetFormula[];
  return formulas(benefit);
}

/**
 * The cells of those formulas and what each of them holds, in the order of the
 * fields that the benefit asks for.
 */
export function formulaCells(
  benefit: Benefit,
  view: Pick<View, "t" | "say">,
): readonly string[] {
  return benefitFields(benefit, view)
    .filter(({ kind }) => kind)
    .map(({ kind, label }, at) =>
      view.t(`planner.formula-${kind === "money" ? "yuan" : "cell"}`, {
        cell: CELLS[at] ?? "",
        label,
      }),
    );
}

const CELLS = ["A1", "B1"];

const none = () => [];

/** A choice among listed sums is no arithmetic. */
const FORMULAS: {
  readonly [Kind in BenefitKind]: (
    benefit: Extract<Benefit, { readonly kind: Kind }>,
  ) => readonly SpreadsheetFormula[];
} = {
  "cost-share": (benefit) =>
    termsOf(benefit).flatMap(({ variant, terms: { rate, cap } }) => {
      if (!rate) return [];
      const formula = upTo(valueOf(rate, "rate").rate, cap);
      return [variant === undefined ? { formula } : { variant, formula }];
    }),
  matching: ({ ratio, cap }) => [
    { formula: upTo(valueOf(ratio, "ratio").ratio, cap) },
  ],
  "rent-free": ({ window }) => [{ formula: rentWithin(window) }],
  award: none,
  fixed: none,
  levels: none,
  tiers: none,
  formula: none,
  "in-kind": none,
};

function upTo(part: Rational, cap: Figure | undefined): string {
  const exact = times(part);
  return roundDown(cap ? `MIN(${exact},${yuanOf(cap)})` : exact);
}

function times({ num, den }: Rational): string {
  return `A1*${num}/${den}`;
}

/** A spreadsheet's own fractions are inexact: what is nearly a fen is one. */
function roundDown(exact: string): string {
  return `=ROUNDDOWN(ROUND(${exact},6),2)`;
}

/** Not available outside the window, both ends included. */
function rentWithin(window: Figure): string {
  const { from, to } = valueOf(window, "range");
  return `=IF(AND(B1>=${from},B1<=${to}),A1*B1,NA())`;
}

function yuanOf(figure: Figure): string {
  return plainYuan(fenOf(figure));
}
