import { describe, expect, it } from "vitest";

import { ruleOf } from "../../src/domain/benefit/rule-of.ts";
import { assess } from "../../src/domain/benefit/assess.ts";
import type { Benefit } from "../../src/domain/benefit/benefit.ts";
import { plainYuan } from "../../src/domain/number/write-yuan.ts";
import {
  formulaCells,
  spreadsheetFormulas,
} from "../../src/i18n/spreadsheet-formula.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { LocalText } from "../../src/domain/text/local-text.ts";
import { SAMPLES, WITHOUT_RATE } from "../domain/benefit/build-benefit.ts";
import { readContentBenefits } from "../domain/benefit/content-benefits.ts";

const benefits = readContentBenefits("sz-ai-2024");
const SHARE =
  /^=ROUNDDOWN\(ROUND\((?:MIN\()?A1\*(\d+)\/(\d+)(?:,([\d.]+)\))?,6\),2\)$/;

/** What a spreadsheet makes of a formula, with its own inexact fractions. */
function workOut(formula: string, amount: number): number {
  const [, num, den, cap = "Infinity"] = SHARE.exec(formula) ?? [];
  const share = Math.min((amount * Number(num)) / Number(den), Number(cap));
  return Math.floor(Math.round(share * 1e6) / 1e4) / 100;
}

describe("the formula for a spreadsheet", () => {
  it("of a share is the lesser of share and cap, rounded down to the fen", () => {
    expect(spreadsheetFormulas(SAMPLES["cost-share"])).toEqual([
      { formula: "=ROUNDDOWN(ROUND(MIN(A1*1/2,10000000),6),2)" },
      {
        variant: "startup",
        formula: "=ROUNDDOWN(ROUND(MIN(A1*3/5,10000000),6),2)",
      },
    ]);
  });

  it("of matching support is the same, and without a cap the share alone", () => {
    const cap = SAMPLES["cost-share"].cap;
    expect(spreadsheetFormulas(SAMPLES.matching)).toEqual([
      { formula: "=ROUNDDOWN(ROUND(A1*1/1,6),2)" },
    ]);
    expect(spreadsheetFormulas({ ...SAMPLES.matching, cap })).toEqual([
      { formula: "=ROUNDDOWN(ROUND(MIN(A1*1/1,10000000),6),2)" },
    ]);
  });

  it("of a window of months has no value outside it", () => {
    expect(spreadsheetFormulas(SAMPLES["rent-free"])).toEqual([
      { formula: "=IF(AND(B1>=6,B1<=36),A1*B1,NA())" },
    ]);
  });

  it.each([
    WITHOUT_RATE,
    SAMPLES.award,
    SAMPLES.fixed,
    SAMPLES.levels,
    SAMPLES.tiers,
    SAMPLES["in-kind"],
  ])("is none where nothing typed makes the sum: $kind", (benefit) => {
    expect(spreadsheetFormulas(benefit)).toEqual([]);
  });

  it("is introduced by the cells that it names, and by no other", () => {
    const view = {
      t: createTranslator("en"),
      say: (text: LocalText) => text.en,
    };
    for (const benefit of benefits)
      for (const { formula } of spreadsheetFormulas(benefit)) {
        const named = new Set(formula.match(/[A-Z]1(?![0-9(])/g));
        const cells = formulaCells(benefit, view);
        expect(cells.map((said) => said.slice(0, 2))).toEqual(
          [...named].sort(),
        );
      }
    expect(formulaCells(SAMPLES["rent-free"], view)).toEqual([
      "A1 holds “Monthly rent”, in yuan",
      "B1 holds “Months without rent”",
    ]);
  });

  it("comes to what the calculator says, for every share in the content", () => {
    const cases = benefits.flatMap((benefit) =>
      spreadsheetFormulas(benefit)
        .filter(({ formula }) => SHARE.test(formula))
        .flatMap(({ formula, variant = "" }) =>
          AMOUNTS.map((amount) => ({ benefit, formula, variant, amount })),
        ),
    );
    expect(cases.length).toBeGreaterThan(50);
    const wrong = cases.filter(
      ({ benefit, formula, variant, amount }) =>
        workOut(formula, Number(amount)) !== said(benefit, variant, amount),
    );
    expect(wrong).toEqual([]);
  });
});

const AMOUNTS = [
  "0",
  "0.01",
  "0.03",
  "4.35",
  "123456.78",
  "6666666.66",
  "6666666.67",
  "16666666.66",
  "16666666.67",
  "19999999.99",
  "20000000",
  "99999999.99",
] as const;

function said(benefit: Benefit, variant: string, amount: string): number {
  const result = assess(ruleOf(benefit), { amount, variant });
  return result.kind === "ceiling" ? Number(plainYuan(result.fen)) : NaN;
}
