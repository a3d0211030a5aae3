import type { Benefit } from "../domain/benefit.ts";
import { valueOf, type RuleFigure } from "../domain/benefit-rule.ts";
import { plainYuan } from "../domain/plain-yuan.ts";
import type { Rational } from "../domain/rational.ts";

/** A formula for a spreadsheet, and which applicants it is for. */
export interface SpreadsheetFormula {
  /** The variant's id; the rule itself has none. */
  readonly variant?: string;
  readonly formula: string;
}

/**
 * What a benefit comes to as formulas for a spreadsheet, in yuan, rounded
 * down to the fen: the amount entered (or the months, or the rent of a month)
 * stands in A1, the months of a rent-free term in B1. Benefits whose sum
 * depends on nothing that is typed have none.
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
    case "tiers": {
      const sums = benefit.amounts.map(yuanOf).map(Number);
      const most = String(Math.max(...sums));
      return [{ formula: within(benefit.window, "A1", most) }];
    }
    case "rent-free":
      return [{ formula: within(benefit.window, "B1", "A1*B1") }];
    case "award":
    case "fixed":
    case "levels":
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
function within(window: RuleFigure, cell: string, sum: string): string {
  const { from, to } = valueOf(window, "range");
  return `=IF(AND(${cell}>=${from},${cell}<=${to}),${sum},NA())`;
}

function yuanOf(figure: RuleFigure): string {
  return plainYuan(valueOf(figure, "money").fen);
}
