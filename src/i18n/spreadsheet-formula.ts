import type { Benefit } from "../domain/benefit/benefit.ts";
import { valueOf, type RuleFigure } from "../domain/benefit/benefit-rule.ts";
import { plainYuan } from "../domain/number/write-yuan.ts";
import type { Rational } from "../domain/number/rational.ts";

/** A formula for a spreadsheet, and which applicants it is for. */
export interface SpreadsheetFormula {
  /** The variant's id; the rule itself has none. */
  readonly variant?: string;
  readonly formula: string;
}

/**
 * What a benefit comes to as formulas for a spreadsheet, in yuan, rounded
 * down to the fen: the amount entered (or the rent of a month) stands in
 * A1, the months of a rent-free term in B1. Benefits whose sum is worked out
 * from nothing that is typed have none.
 * @example "=ROUNDDOWN(ROUND(MIN(A1*50/100,10000000),6),2)"
 */
export function spreadsheetFormulas(
  benefit: Benefit,
): readonly SpreadsheetFormula[] {
  switch (benefit.kind) {
    case "cost-share":
      return [undefined, ...benefit.variants].flatMap((variant) => {
        const rate = variant?.rate ?? benefit.rate;
        if (!rate) return [];
        const formula = share(rate, variant?.cap ?? benefit.cap);
        return variant ? { variant: variant.id, formula } : { formula };
      });
    case "matching": {
      const { ratio } = valueOf(benefit.ratio, "ratio");
      return [{ formula: roundDown(times(ratio)) }];
    }
    case "rent-free":
      return [{ formula: rentWithin(benefit.window) }];
    case "award":
    case "fixed":
    case "levels":
    // Which of the sums is given is no matter of arithmetic.
    case "tiers":
    case "in-kind":
      return [];
    default:
      return benefit satisfies never;
  }
}

function share(rate: RuleFigure, cap: RuleFigure): string {
  const exact = times(valueOf(rate, "rate").rate);
  return roundDown(`MIN(${exact},${yuanOf(cap)})`);
}

function times({ num, den }: Rational): string {
  return `A1*${num}/${den}`;
}

/** A spreadsheet's own fractions are inexact: what is nearly a fen is one. */
function roundDown(exact: string): string {
  return `=ROUNDDOWN(ROUND(${exact},6),2)`;
}

/** Not available outside the window, both ends included. */
function rentWithin(window: RuleFigure): string {
  const { from, to } = valueOf(window, "range");
  return `=IF(AND(B1>=${from},B1<=${to}),A1*B1,NA())`;
}

function yuanOf(figure: RuleFigure): string {
  return plainYuan(valueOf(figure, "money").fen);
}
