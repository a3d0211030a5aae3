import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { quantityKey } from "../../../src/domain/number/number-token.ts";
import { unequalDiscretion } from "../../../src/domain/text/hedge-parity.ts";
import { findHedgedNumbers } from "../../../src/domain/text/hedge.ts";
import type { Locale } from "../../../src/domain/text/languages.ts";

/** A text of another city, of which the content knows nothing. */
const text = readFileSync(
  new URL("../../texts/tianhe-2023.zh.txt", import.meta.url),
  "utf8",
);

/** Every line with a number, and its numbers with their hedges. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  第二条: ["45周岁以下"],
  本办法所称港澳青年项目: ["30%以上", "25%以上", "30%以上"],
  第三条: ["30万元", "80万元", "30万元", "20万元"],
  第四条: ["最高100万元"],
  "（一）": ["10万元", "最多不超过10个"],
  "（二）": ["一年", "50%", "不超过5万元", "最长不超过3年"],
  "（三）": [
    "三个",
    "10万元",
    "20万元",
    "50万元",
    "10万元",
    "20万元",
    "50万元",
  ],
  第六条: ["最高100万元"],
  第七条: ["最高80万元", "最高100万元"],
  第八条: [
    "1个",
    "1年",
    "1万元",
    "最高不超过10万元",
    "3000元",
    "不超过6个月",
    "1年",
    "1500元",
    "最长为2年",
    "1年",
    "3000元",
    "最长为2年",
    "最多申报5人",
    "1年",
    "5万元",
  ],
  第十三条: ["2023年9月8日", "3年"],
};

const AT_LEAST = /以上$/;
const AT_MOST = /^最|^不超过|以下$/;

describe("the text of another policy", () => {
  const lines = text.split("\n");

  it.each(Object.entries(NUMBERS))(
    "has at %s these numbers, each with its hedge: %j",
    (start, numbers) => {
      const line = lines.find((each) => each.startsWith(start)) ?? "";
      const found = findHedgedNumbers(line, "zh");
      expect(found.map((number) => number.text)).toEqual(numbers);
      for (const number of found) {
        const { text: words, bound } = number;
        if (AT_LEAST.test(words)) expect(bound, words).toBe("at-least");
        else
          expect(bound, words).toBe(AT_MOST.test(words) ? "at-most" : "exact");
      }
    },
  );

  it("has no other line with a number but its date and its own number", () => {
    const others = lines
      .filter((line) => !Object.keys(NUMBERS).some((at) => line.startsWith(at)))
      .flatMap((line) => findHedgedNumbers(line, "zh"));
    expect(others.map((number) => number.text)).toEqual([
      "2023",
      "1",
      "2023年8月9日",
      "2023年8月9日",
    ]);
  });

  it.each([
    [
      "是指45周岁以下，具有中国国籍的香港、澳门特别行政区居民",
      "residents of Hong Kong and Macao, aged 45 or under, who are Chinese nationals",
    ],
    [
      "港澳青年人数比例达30%以上的团队",
      "a team of which at least 30% are such young people",
    ],
    [
      "实际权益持股比例达25%以上或员工人数比例达30%以上",
      "a stake of 25% or more, or 30% or more of the staff",
    ],
    [
      "每年获支持企业数量最多不超过10个",
      "with not more than 10 enterprises supported each year",
    ],
    [
      "每个企业租金补贴每年不超过5万元、补贴期限最长不超过3年",
      "not more than RMB 50,000 a year for each enterprise, for a maximum of 3 years",
    ],
    [
      "同一服务机构的奖励额度每年最高不超过10万元",
      "the reward for one service agency is capped at RMB 100,000 a year",
    ],
    [
      "给予每人每月3000元实习补贴，补贴期限不超过6个月",
      "an internship subsidy of RMB 3,000 per person and month, for no more than 6 months",
    ],
    [
      "每人每月1500元住房补贴，补贴期限最长为2年",
      "a housing subsidy of RMB 1,500 per person and month, for up to 2 years",
    ],
    ["单个企业最多申报5人", "one enterprise applies for 5 persons or fewer"],
    ["第三条 载体建设。", "Article 3 Building of carriers."],
    ["后续经营满1年", "then operates for 1 full year"],
  ])("“%s” says what “%s” says", (zh, en) => {
    expect(statements(en, "en")).toEqual(statements(zh, "zh"));
    expect(unequalDiscretion({ zh, en }, "en")).toEqual([]);
  });
});

function statements(words: string, locale: Locale): readonly string[] {
  return findHedgedNumbers(words, locale)
    .map(({ token, bound }) => `${quantityKey(token.value)} ${bound}`)
    .sort();
}
