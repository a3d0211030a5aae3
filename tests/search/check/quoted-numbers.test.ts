import { describe, expect, it } from "vitest";

import { readQuantities } from "../../../src/search/check/read-quantities.ts";
import { sentenceWith, toldVerdict } from "./told-verdict.ts";

it("a number that is changed and has lost its limit is told with both", () => {
  expect(toldVerdict("每年发放45亿元")).toMatchObject({
    verdict: "differs",
    sentence: "m02-s1",
    lost: ["最高"],
    headline: "The text says “5亿元” and “最高”",
  });
});

describe("the same number tells which sentence is meant, though its limit is lost", () => {
  it.each([
    ["每年发放5亿元", "m02-s1", "最高"],
    ["每年发放1亿元", "m04-s1", "最高"],
    ["给予1000万元资助", "m02-s2", "最高"],
    ["企业……给予1000万元资助", "m02-s2", "最高"],
    ["provide funding of RMB 10 million", "m09-s2", "up to"],
    ["For enterprises … provide funding of RMB 10 million", "m09-s2", "up to"],
    ["Issue RMB 500 million of training-compute vouchers", "m02-s1", "up to"],
  ])("%s", (text, sentence, hedge) => {
    const told = toldVerdict(text);
    expect(told).toMatchObject({ verdict: "differs", sentence });
    expect(told.lost).toContain(hedge);
    expect(told.headline).toContain(hedge);
  });
});

describe("a number that is changed leads", () => {
  it.each([
    ["每年发放最高45亿元“训力券”", "45亿元", "5亿元"],
    ["每年发放最高5000亿元“训力券”", "5000亿元", "5亿元"],
    ["每年发放最高5亿美元“训力券”", "5亿美元", "5亿元"],
    ["按不超过服务合同金额的15%", "15%", "50%"],
    ["按不超过服务合同金额的5%", "5%", "50%"],
    ["自24年12月18日起施行", "24年", "2024年"],
    ["有效期12年", "12年", "2年"],
    ["对注册时间在6—24个月内的企业", "24个月", "48个月"],
    ["给予最高10 00万元资助", "10 00万元", "1000万元"],
    ["对初创企业提高资助比例至60个百分点", "60个百分点", "60%"],
    [
      "Issue up to RMB 450 million of “training-compute vouchers” each year",
      "RMB 450 million",
      "RMB 500 million",
    ],
    [
      "Issue up to USD 500 million of “training-compute vouchers” each year",
      "USD 500 million",
      "RMB 500 million",
    ],
    [
      "give each data-source organisation a reward of up to RMB 10 million",
      "RMB 10 million",
      "RMB 1 million",
    ],
    [
      "ranging from 6 months to 5 years, to qualifying micro",
      "5 years",
      "3 years",
    ],
  ])("%s", (text, quoted, told) => {
    const found = toldVerdict(text);
    expect(found.verdict).toBe("differs");
    expect(found.headline).toBe(`The text says “${told}”`);
    expect(found.notes[0]).toBe(
      `The quotation has “${quoted}” where the text has “${told}”.`,
    );
  });

  it("before the limit that is lost with it", () => {
    const found = toldVerdict("深圳每年发放15亿元训力券");
    expect(found).toMatchObject({
      headline: "The text says “5亿元” and “最高”",
      lost: ["最高"],
    });
  });

  it("also at the end of a quotation beside an address", () => {
    const found = toldVerdict(
      "给予最高2000万元 https://site.example/zh/sz-ai-2024/m02/#m02-s2",
    );
    expect(found.headline).toBe("The text says “1000万元”");
  });
});

it.each([
  "45亿元",
  "RMB 450 million",
  "450 million yuan",
  "15%",
  "up to RMB 450 million",
])("%s is no part of another number", (text) => {
  const { verdict, notes } = toldVerdict(text);
  expect(verdict).toBe("none");
  expect(notes.join()).toContain("No sentence has the number");
});

it("a number at another place of its sentence still needs its limit", () => {
  const text =
    "RMB 500 million of “training-compute vouchers” will be issued each year";
  expect(toldVerdict(text).headline).toBe("The text says “up to”");
});

describe("the same amount in another way", () => {
  it.each([
    ["zh", "1000万元", "1,000万元"],
    ["zh", "1000万元", "１０００万元"],
  ] as const)("in %s for %s: %s is word for word", (locale, from, to) => {
    const found = toldVerdict(sentenceWith("m02-s2", locale, [from, to]));
    expect(found.headline).toBe("Word for word");
  });

  it.each([
    ["zh", "1000万元", "1千万元"],
    ["zh", "1000万元", "一千万元"],
    ["zh", "1000万元", "10000000元"],
    ["zh", "1000万元", "1000万元人民币"],
    ["zh", "50%", "百分之五十"],
    ["en", "RMB 10 million", "RMB10m"],
    ["en", "RMB 10 million", "10m yuan"],
    ["en", "RMB 10 million", "¥10 million"],
    ["en", "RMB 10 million", "CNY 10,000,000"],
    ["en", "RMB 10 million", "ten million yuan"],
    ["en", "50%", "50 per cent"],
    ["en", "50%", "fifty percent"],
  ] as const)("in %s for %s: %s is named", (locale, from, to) => {
    const found = toldVerdict(sentenceWith("m02-s2", locale, [from, to]));
    expect(found).toMatchObject({
      verdict: "verbatim",
      headline: "Word for word, but for how it is written",
      notes: [
        `The same amount, written in another way: “${to}” for “${from}”.`,
      ],
    });
  });
});

it.each([
  ["rmb10m", "CNY 1e7"],
  ["us$ 3.5 million", "USD 35e5"],
  ["10 million us dollars", "USD 1e7"],
  ["百分之五十", "% 5e1"],
  ["3 years", "years 3"],
  ["百亿", "1e10"],
  ["1.2.3", "1"],
])("%s is read as %s", (text, key) => {
  expect(readQuantities(text)[0]?.key).toBe(key);
});
