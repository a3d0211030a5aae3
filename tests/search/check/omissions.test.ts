import { describe, expect, it } from "vitest";

import { toldVerdict } from "./told-verdict.ts";

const PART = {
  zh: "引文只是这一句的一部分，原句还有别的内容。",
  en: "The quotation is a part of the sentence, which says more.",
};
const MARKS = {
  zh: [
    "……",
    "…",
    "...",
    "。。。",
    "[……]",
    "（……）",
    "（略）",
    "（中略）",
    "【略】",
  ],
  en: [
    "…",
    " ... ",
    " . . . ",
    " [...] ",
    " […] ",
    " (…) ",
    " [omitted] ",
    " [ ] ",
  ],
};
const SIDES = {
  zh: ["对租用智能算力开展大模型训练的企业", "给予最高1000万元资助"],
  en: [
    "For enterprises",
    "provide funding of not more than 50% of the service contract amount",
  ],
} as const;
const LEFT_OUT = {
  zh: "引文标明略去的是“高等院校和科研机构，按不超过服务合同金额的50%”。",
  en: "Where the quotation shows that words are left out, the text has “higher education institutions and research institutions that rent intelligent computing power to train large models”.",
};

describe.each(["zh", "en"] as const)("words left out in %s", (locale) => {
  const [before, behind] = SIDES[locale];

  it.each(MARKS[locale])("with “%s” are told and nothing is struck", (mark) => {
    const told = toldVerdict(`${before}${mark}${behind}`, locale);
    expect(told).toMatchObject({
      verdict: "verbatim",
      sentence: "m02-s2",
      isStruck: false,
    });
    expect(told.notes).toEqual([LEFT_OUT[locale], PART[locale]]);
  });

  it.each(MARKS[locale])("with “%s” at the begin and the end", (mark) => {
    const told = toldVerdict(`${mark}${behind}${mark}`, locale);
    expect(told).toMatchObject({ verdict: "verbatim", isStruck: false });
    expect(told.notes).toContain(PART[locale]);
  });
});

describe("a limit that is left out with a mark", () => {
  it.each([
    ["按……服务合同金额的50%,给予最高1000万元资助", ["不超过"]],
    ["给予……1000万元资助,对初创企业提高资助比例至60%", ["最高"]],
    [
      "具有良好成效的,（略）按不超过模型购买费用的30%,给予最高200万元资助",
      ["可"],
    ],
    [
      "provide funding of […] 50% of the service contract amount, up to RMB 10 million",
      ["not more than"],
    ],
    ["not more than 30% of the model purchase cost, ... be provided", ["may"]],
  ] as const)("leads: %s", (text, lost) => {
    const told = toldVerdict(text);
    expect(told).toMatchObject({ verdict: "differs", lost, isStruck: false });
    expect(told.headline).toContain(lost[0]);
  });
});

describe("parts between marks", () => {
  it.each([
    "Issue … “training-compute vouchers” … each year",
    "训力券……降低人工智能模型研发和训练成本",
    "训力券……最高1000万元",
    "“For enterprises” ... “provide funding of not more than 50% of the service contract amount”",
  ])("are found however short: %s", (text) => {
    expect(toldVerdict(text)).toMatchObject({
      verdict: "verbatim",
      isStruck: false,
    });
  });

  it("of two sentences, or of two measures, are told to be so", () => {
    const first = "每年发放最高5亿元“训力券”……";
    const near = toldVerdict(`${first}给予最高1000万元资助`);
    expect(near.notes.join()).toContain("one sentence ends");
    const far = toldVerdict(`${first}给予开发企业最高500万元资助`);
    expect(far.notes.join()).toContain("from different parts of the text");
  });

  it("in another order are told, and not struck", () => {
    const told = toldVerdict("给予最高1000万元资助……按不超过服务合同金额的50%");
    expect(told).toMatchObject({
      verdict: "differs",
      headline: "The order is not that of the text",
      isStruck: false,
    });
  });

  it("are each compared: a changed word or number beside a mark is told", () => {
    const word = toldVerdict(
      "对租用智能算力开展大模型推理的企业……给予最高1000万元资助",
    );
    expect(word.headline).toBe("It differs in 1 place");
    const number = toldVerdict(
      "按不超过服务合同金额的50%……给予最高2000万元资助",
    );
    expect(number).toMatchObject({
      sentence: "m02-s2",
      headline: "The text says “1000万元”",
    });
  });
});
