import { describe, expect, it } from "vitest";

import { figuresHeld } from "../../src/domain/benefit/figures-held.ts";
import type { Figure } from "../../src/domain/figure/figure.ts";
import { LOCALES, type Locale } from "../../src/domain/text/languages.ts";
import { textOf } from "../../src/domain/text/run.ts";
import { amountLines, figureLines } from "../../src/i18n/amount-lines.ts";
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
      "*up to 50%* of the contract amount (start-up: *raised to 60%*), *up to RMB 10 million*",
    ]);
    expect(linesOf("m02", "zh")).toEqual([
      "*不超过*合同金额的*50%*（初创企业*提高至60%*），*最高1000万元*",
    ]);
  });

  it("have a line for each support, its object first", () => {
    expect(linesOf("m03", "en")).toEqual([
      "buying corpora: *up to 30%* of the contract amount, *up to RMB 2 million*",
      "opening corpora: *up to RMB 1 million* as a reward to each data-source organisation",
    ]);
    expect(linesOf("m03", "zh")[1]).toBe(
      "开放语料：奖励每个数源单位*最高100万元*",
    );
  });

  it("keep what a support is left to", () => {
    expect(linesOf("m04", "en")[0]).toMatch(/^\*may be given up to 30%\* of /);
    expect(linesOf("m04", "zh")[0]).toMatch(/^\*可给予不超过\*/);
    expect(linesOf("m15", "en")[0]).toContain("*on merit RMB 1 million*");
    expect(linesOf("m15", "zh")[0]).toContain("*择优给予100万元*");
  });

  it("say where the text states no rate", () => {
    expect(linesOf("m05", "en")[1]).toBe(
      "benchmark project: *may be given up to RMB 10 million*; the rate is not stated",
    );
    expect(linesOf("m05", "zh")[1]).toMatch(/，比例未写明$/);
  });

  it("say for each level its own sum and hedge", () => {
    expect(linesOf("m09", "en")[0]).toBe(
      "basic research: major project *up to RMB 10 million*, key project *up to RMB 3 million*, general project *up to RMB 600,000*",
    );
  });

  it("add no hedge to a sum or a term without one", () => {
    expect(linesOf("m14", "en")).toEqual([
      "“zero-rent” incubators: rent-free for a term ranging from *6 months to 3 years*",
      "recognised software park: *RMB 2 million* as a reward to its operator",
      "software park rated excellent: *RMB 500,000* as a reward",
    ]);
    expect(linesOf("m14", "zh")[0]).toBe("“零租”孵化器：免租*6个月至3年*不等");
  });

  it("say what is matched only as a proportion", () => {
    expect(linesOf("m12", "en")[2]).toMatch(/\*may be given up to 1:1\*$/);
  });

  it("say that no sum is stated, with what the text names instead", () => {
    expect(linesOf("m16", "en")).toEqual(["no sum stated"]);
    expect(linesOf("m01", "zh")).toEqual([
      "未写明价格、比例或金额，原文用“鼓励”“支持”",
    ]);
    expect(linesOf("m17", "en")).toEqual([
      "fund investment ecosystem: *on the scale of RMB 10 billion*; investment, not grants",
      "interest, fees and insurance: no rate or sum stated",
    ]);
  });

  it("say whom a sum is for and by what word it is given", () => {
    expect(linesOf("m07", "en")).toEqual([
      "hit product of the year: *up to RMB 3 million* as a reward to the company; the sales needed are not stated",
    ]);
    expect(linesOf("m08", "zh")).toEqual([
      "已首次商用的软件：资助软件开发商*最高1000万元*",
    ]);
    expect(linesOf("m09", "zh")[0]).toBe(
      "基础研究：重大项目*最高1000万元*，重点项目*最高300万元*，面上项目*最高60万元*",
    );
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

describe("a figure that is no sum of a support", () => {
  it("is said with what it is of, and the support beside it has none", () => {
    const m17 = policy.measures.find(({ id }) => id === "m17");
    const said = LOCALES.map((locale) =>
      m17 ? figureLines(m17, locale, templates[locale]).map(textOf) : [],
    );
    expect(said).toEqual([
      ["基金投资生态：规模百亿，是投资，不是补贴"],
      [
        "fund investment ecosystem: on the scale of RMB 10 billion; investment, not grants",
      ],
    ]);
  });

  it.each(policy.measures)("has the same object in every view: $id", (m) => {
    for (const { kind, row, sentence } of m.benefits)
      for (const figure of m.keyFigures)
        if (kind === "in-kind" && row?.object && figure.sentence === sentence)
          for (const locale of LOCALES)
            expect(figure.label[locale]).toContain(row.object[locale]);
  });
});
