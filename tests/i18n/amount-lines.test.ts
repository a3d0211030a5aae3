import { describe, expect, it } from "vitest";

import { figuresHeld } from "../../src/domain/benefit/figures-held.ts";
import type { Figure } from "../../src/domain/figure/figure.ts";
import { LOCALES, type Locale } from "../../src/domain/text/languages.ts";
import { amountLines } from "../../src/i18n/amount-lines.ts";
import { figureValue } from "../../src/i18n/figure-value.ts";
import { createTemplates } from "../../src/i18n/translator.ts";
import { policy } from "../content/real-content.ts";

const templates = { zh: createTemplates("zh"), en: createTemplates("en") };

/** The lines of a measure, figures between asterisks. */
function linesOf(id: string, locale: Locale): readonly string[] {
  const measure = policy.measures.find((each) => each.id === id);
  if (!measure) throw new Error(`There is no ${id}`);
  return amountLines(measure, locale, templates[locale]).map((line) =>
    line.map(({ text, isFigure }) => (isFigure ? `*${text}*` : text)).join(""),
  );
}

describe("the amounts of a measure", () => {
  it("say the rate, of what, for whom it is higher, and the cap", () => {
    expect(linesOf("m02", "en")).toEqual([
      "*up to 50%* of the contract (start-up: *raised to 60%*), *at most RMB 10 million*",
    ]);
    expect(linesOf("m02", "zh")).toEqual([
      "*不超过*合同金额的*50%*（初创企业*提高至60%*），*最高1000万元*",
    ]);
  });

  it("have a line for each support, its object first", () => {
    expect(linesOf("m03", "en")).toEqual([
      "buying: *up to 30%* of the contract, *at most RMB 2 million*",
      "opening: *up to RMB 1 million* for each data-source organisation",
    ]);
    expect(linesOf("m03", "zh")[1]).toBe("开放：每个数源单位*最高100万元*");
  });

  it("keep what a support is left to", () => {
    expect(linesOf("m04", "en")[0]).toMatch(/^\*may be up to 30%\* of /);
    expect(linesOf("m04", "zh")[0]).toMatch(/^\*可给予不超过\*/);
    expect(linesOf("m15", "en")[0]).toContain("*on merit RMB 1 million*");
    expect(linesOf("m15", "zh")[0]).toContain("*择优给予100万元*");
  });

  it("say where the text states no rate", () => {
    expect(linesOf("m05", "en")[1]).toBe(
      "benchmark: *may be up to RMB 10 million*; the rate is not stated",
    );
    expect(linesOf("m05", "zh")[1]).toMatch(/，比例未写明$/);
  });

  it("say a hedge once for sums by level, each sum in full", () => {
    expect(linesOf("m09", "en")[0]).toBe(
      "basic research, by level: *up to RMB 10 million*, *RMB 3 million* or *RMB 600,000*",
    );
  });

  it("add no hedge to a sum or a term without one", () => {
    expect(linesOf("m14", "en")).toEqual([
      "space: rent-free from *6 months to 3 years*",
      "recognised park: *RMB 2 million* for the operator",
      "park rated excellent: *RMB 500,000*",
    ]);
    expect(linesOf("m14", "zh")[0]).toBe("场地：免租*6个月至3年*不等");
  });

  it("say what is matched only as a proportion", () => {
    expect(linesOf("m12", "en")[2]).toMatch(/\*may be up to 1:1\*$/);
  });

  it("say that no sum is stated, with what the text names instead", () => {
    expect(linesOf("m16", "en")).toEqual(["no sum stated"]);
    expect(linesOf("m01", "zh")).toEqual([
      "未写明价格、比例或金额，原文用“鼓励”“支持”",
    ]);
    expect(linesOf("m17", "en")).toEqual([
      "fund ecosystem: *on the scale of RMB 10 billion*; investment, not grants",
      "interest, fees and insurance: no rate or sum stated",
    ]);
  });

  it.each(policy.measures)("name every figure $id gives", (measure) => {
    for (const locale of LOCALES) {
      const lines = linesOf(measure.id, locale).join("\n");
      for (const benefit of measure.benefits)
        for (const { figure, key } of figuresHeld<Figure>(benefit))
          if (key !== "pool")
            expect(lines, figure.id).toContain(figureValue(figure, locale));
    }
  });

  it.each(policy.measures)("hold no figure of $id outside the marks", (m) => {
    for (const locale of LOCALES)
      for (const line of linesOf(m.id, locale))
        expect(line.replace(/\*[^*]*\*/g, "")).not.toMatch(/\d|万|亿/);
  });
});
