import { describe, expect, it } from "vitest";

import { findHedgedNumbers } from "../../../../src/domain/text/hedge.ts";
import { compareNumbers } from "../../../../src/model/checks/text/check-numbers-parity.ts";
import { breakContent, POLICY_FILE, VOUCHERS } from "../../break-content.ts";
import { expectProblemAmong } from "../../expect-problem.ts";

describe("the numbers of a translation", () => {
  it("are those of the Chinese: 亿 is no million", async () => {
    await expectProblemAmong(
      {
        file: VOUCHERS,
        from: "up to RMB 500 million of “training",
        to: "up to RMB 5 million of “training",
      },
      {
        line: "up to RMB 5 million",
        field: "sentences.m02-s1.en",
        found: '"RMB 5 million"',
        expected: '"5亿元"',
        fix: "亿 a hundred million",
      },
    );
  });

  it("are in the same unit: a sum begins with RMB", async () => {
    await expectProblemAmong(
      {
        file: VOUCHERS,
        from: "up to RMB 500 million of “training",
        to: "up to 500 million of “training",
      },
      {
        line: "up to 500 million",
        field: "sentences.m02-s1.en",
        found: '"500 million" in the English',
        expected: '"5亿元" as in the Chinese',
        fix: "a sum begins with RMB",
      },
    );
  });

  it("are all there, and the Chinese has no more", async () => {
    await expectProblemAmong(
      {
        file: VOUCHERS,
        from: "funding rate is raised to 60%.",
        to: "funding rate is raised.",
      },
      {
        line: "funding rate is raised.",
        field: "sentences.m02-s2.en",
        found: "no such number in the English",
        expected: '"60%" as in the Chinese',
        fix: "Correct the number",
      },
    );
  });

  it("are all there: a date may not lose its year", async () => {
    await expectProblemAmong(
      {
        file: POLICY_FILE,
        from: "en: These Measures take effect on 18 December 2024 and",
        to: "en: These Measures take effect on 18 December and",
      },
      {
        line: "18 December and",
        field: "supplementary.sentences.sup-s5.en",
        found: "18",
        expected: "2024年12月18日",
        fix: "Correct the number",
      },
    );
  });
});

/** @param free words of the Chinese that are listed as non-figures */
function compare(zh: string, en: string, free = "") {
  const numbers = {
    zh: findHedgedNumbers(zh, "zh"),
    en: findHedgedNumbers(en, "en"),
  };
  const lifted = numbers.zh.filter(({ token }) => free.includes(token.text));
  return compareNumbers(numbers, "en", lifted);
}

describe("the numbers of another text", () => {
  it.each([
    ["依照第三条", "under Article 3"],
    ["第一年给予100%", "100% in the first year"],
    ["奖励5万美元", "a reward of USD 50,000"],
    ["奖励100万港元", "a reward of HK$1 million"],
    ["贴息5‰", "interest of 0.5%"],
    ["提高10个百分点", "raised by 10 percentage points"],
    ["不超过2倍", "not more than twice that"],
    ["三分之一的租金", "one third of the rent"],
    ["免租半年", "half a year without rent"],
    ["10-50万元", "RMB 100,000 to RMB 500,000"],
    ["20%至30%", "20–30%"],
    ["按1∶1配套", "matched 1:1"],
    ["15个工作日内", "within 15 working days"],
    ["45周岁以下", "aged 45 or under"],
    ["500平方米以上", "500 square metres or more"],
    ["前10名", "the top 10"],
  ])("are the same in “%s” and “%s”", (zh, en) => {
    expect(compare(zh, en)).toEqual([]);
  });

  it.each([
    ["依照第三条", "under this article", "Article 3, first year or 2nd year"],
    [
      "奖励5万美元",
      "a reward of RMB 50,000",
      "begins with its code: USD 1 million",
    ],
    [
      "奖励5万美元",
      "a reward of HKD 50,000",
      "begins with its code: USD 1 million",
    ],
    [
      "奖励5万美元",
      "a reward of $50,000",
      "begins with its code: USD 1 million",
    ],
    ["提高10个百分点", "raised by 10%", "10 percentage points"],
    ["10-50万元", "RMB 500,000", "RMB 100,000 to RMB 500,000 or 20% to 30%"],
    ["15个工作日", "15 days", "15 working days or 30 days"],
    ["45周岁", "45 years", "45 years of age or aged 45"],
    ["第一年", "one year", "Article 3, first year or 2nd year"],
  ])("differ in “%s” and “%s”, which says how: %s", (zh, en, how) => {
    const [finding] = compare(zh, en);
    expect(finding?.expected).toContain("as in the Chinese");
    expect(finding?.fix).toContain(how);
    expect(finding?.fix).toContain("`nonFigures`");
  });

  it.each([
    ["三个梯度", "three steps", "三个"],
    ["45周岁", "under 45", "45周岁"],
    ["100亿规模", "a size of RMB 10 billion", "100亿"],
    ["(粤府〔2023〕90号)", "of the province", "2023 90"],
    ["2023年8月9日", "9 August 2023", "2023年8月9日"],
  ])(
    "may be left out or said otherwise where none is a figure: “%s”, “%s”",
    (zh, en, free) => {
      expect(compare(zh, en, free)).toEqual([]);
    },
  );

  it("are no others, even where none is a figure", () => {
    const [finding] = compare("三个梯度", "4 steps", "三个");
    expect(finding?.found).toBe('"4" in the English');
  });
});

it("a number that a sentence lists as no figure may be left out of its translation", async () => {
  const { problems } = await breakContent({
    file: POLICY_FILE,
    from: / ?\(Yue Fu \[2023\] No\. 90\)/,
    to: "",
  });
  // The glossary asks for the document's own number, and nothing else does.
  expect(problems.map((problem) => problem.expected)).toEqual([
    expect.stringContaining("as the glossary renders"),
  ]);
});
