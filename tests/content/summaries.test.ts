import { describe, expect, it } from "vitest";

import type { Benefit } from "../../src/domain/benefit/benefit.ts";
import type { Figure } from "../../src/domain/figure/figure.ts";
import { findHedgedNumbers } from "../../src/domain/text/hedge.ts";
import { LOCALES, type Locale } from "../../src/domain/text/languages.ts";
import { quantityKey } from "../../src/domain/number/number-token.ts";
import { sumsOf } from "../../src/domain/figure/top-award.ts";
import { policy } from "./real-content.ts";

/** "Half" is said for 50%. */
const HALF = { zh: /一半/, en: /\bhalf\b/ } as const;

/** Conditions that change who may have it, and the words that keep them. */
const CONDITIONS: readonly (readonly [id: string, zh: RegExp, en: RegExp])[] = [
  ["m02", /企业、高校和科研机构/, /companies, universities and research/],
  ["m02", /租用智能算力训练大模型/, /rent AI computing power to train large/],
  ["m03", /数据交易平台/, /data trading platform/],
  ["m03", /非关联方/, /unrelated parties/],
  ["m03", /公共数据开放平台/, /open public data platform/],
  ["m04", /国家网信办备案/, /filed with China’s internet regulator/],
  ["m04", /达到一定规模、成效良好/, /certain scale with good results/],
  ["m05", /先进制造业、现代服务业、科学研究/, /manufacturing, modern services/],
  ["m05", /推广价值/, /worth wider use/],
  ["m06", /经论证可行/, /found feasible/],
  ["m06", /实际场景/, /real scenarios/],
  ["m07", /一定规模/, /certain scale/],
  ["m08", /自主知识产权/, /independent intellectual property/],
  ["m08", /首次商业化应用/, /first commercial use/],
  ["m09", /重大、重点、面上/, /major, key and general/],
  ["m10", /符合条件的创新中心/, /qualifying innovation centre/],
  ["m10", /费用中企业承担的部分/, /part of the cost that the company bears/],
  ["m12", /符合条件/, /qualifying/],
  ["m12", /审定/, /verified/],
  ["m13", /市重点实验室/, /municipal key laboratories/],
  ["m13", /良好或优秀/, /good or excellent/],
  ["m14", /重点区/, /key areas/],
  ["m14", /符合条件/, /qualify/],
  ["m14", /经认定/, /recognised/],
  ["m15", /留学人才/, /studied overseas/],
  ["m15", /择优/, /on merit/],
  ["m17", /符合条件/, /qualifying/],
  ["m18", /符合条件/, /qualify/],
];

const summaryOf = new Map(
  policy.measures.map(({ id, summary }) => [id, summary]),
);
const given = policy.measures.flatMap(({ id, summary, benefits }) =>
  benefits.flatMap(givenFigures).map((figure) => ({ id, summary, figure })),
);

describe("a summary", () => {
  it.each(policy.measures)(
    "of $id begins with what is offered, or to whom",
    ({ summary }) => {
      expect(summary.zh).toMatch(/^(?:资助|奖励|支持|可|对)/);
      expect(summary.en).toMatch(/^For /);
    },
  );

  it.each(given)(
    "of $id names $figure.id in both languages",
    ({ summary, figure }) => {
      for (const locale of LOCALES)
        expect(namesFigure(summary[locale], figure, locale), locale).toBe(true);
    },
  );

  it.each(CONDITIONS)("of %s keeps a condition: %s, %s", (id, zh, en) => {
    expect(summaryOf.get(id)?.zh).toMatch(zh);
    expect(summaryOf.get(id)?.en).toMatch(en);
  });

  it.each(policy.measures)("of $id keeps the text’s 可", (measure) => {
    const may = measure.sentences.filter(({ force }) => force?.value === "may");
    if (may.length === 0) return;
    expect(measure.summary.zh).toContain("可");
    expect(measure.summary.en).toMatch(/\bmay be\b/);
  });

  it("does not take hit products for smart hardware: that is a reading", () => {
    const { zh = "", en = "" } = summaryOf.get("m07") ?? {};
    expect(zh).not.toMatch(/硬件[^。]*奖励|奖励[^。]*硬件/);
    expect(en).not.toMatch(/hardware[^.]*reward|reward[^.]*hardware/);
  });

  it.each(policy.measures)("of $id calls a cap no limit", ({ summary }) => {
    expect(summary.en).not.toMatch(/\blimit/);
  });
});

/** The sums and rates that a benefit gives; its yearly pool is not one. */
function givenFigures(benefit: Benefit): readonly Figure[] {
  const sums = sumsOf(benefit).map(({ figure }) => figure);
  if (benefit.kind !== "cost-share") return sums;
  const rates = [benefit, ...benefit.variants].flatMap(({ rate }) =>
    rate ? [rate] : [],
  );
  return [...sums, ...rates];
}

function namesFigure(text: string, { value }: Figure, locale: Locale): boolean {
  const key = quantityKey(value);
  const isHalf =
    value.kind === "rate" && value.rate.num * 2n === value.rate.den;
  return (
    (isHalf && HALF[locale].test(text)) ||
    findHedgedNumbers(text, locale).some(
      ({ token }) => quantityKey(token.value) === key,
    )
  );
}
