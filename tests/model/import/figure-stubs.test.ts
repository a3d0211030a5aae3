import { describe, expect, it } from "vitest";

import { findParts } from "../../../src/model/import/find-parts.ts";
import { allSentences, cutText } from "../../../src/model/import/cut-text.ts";
import { figureStubs } from "../../../src/model/import/figure-stubs.ts";
import { readRoot, TIANHE } from "./shared-context.ts";

/** Name, value, bound and quote of each figure of a sentence. */
function said(zh: string): readonly string[] {
  return figureStubs(zh).figures.map(({ name, value, bound, quote }) =>
    [name, value, bound, quote].join(" "),
  );
}

describe("a number becomes a figure", () => {
  it.each([
    [
      "with the hedge before it",
      "给予最高100万元资助。",
      ["cap 100万元 at-most 最高100万元"],
    ],
    [
      "with the hedge behind it",
      "占30%以上的团队。",
      ["rate 30% at-least 30%以上"],
    ],
    [
      "with the hedge that a list shares",
      "分别给予最高10万元、5万元。",
      [
        "cap 10万元 at-most 最高10万元",
        "cap-2 5万元 at-most 最高10万元、5万元",
      ],
    ],
    [
      "with as much before it as sets it apart from its equal",
      "对甲奖励10万元，对乙补贴10万元。",
      ["amount 10万元 exact 奖励10万元", "amount-2 10万元 exact 补贴10万元"],
    ],
    [
      "with the whole of the number before it",
      "奖励30万元，分别给予80万元、30万元。",
      [
        "amount 30万元 exact 奖励30万元",
        "amount-2 80万元 exact 80万元",
        "amount-3 30万元 exact 80万元、30万元",
      ],
    ],
    [
      "as one where it lies between two",
      "给予10-50万元，上浮5%～10%。",
      ["amount 10-50万元 between 10-50万元", "rate 5%～10% between 5%～10%"],
    ],
    [
      "named for what it is",
      "每年安排最高1亿元。",
      ["pool 1亿元 at-most 每年安排最高1亿元"],
    ],
    [
      "named for the term",
      "自2025年1月1日起施行，有效期3年。",
      ["from 2025年1月1日 exact 2025年1月1日", "length 3年 exact 3年"],
    ],
  ])("%s", (_, zh, figures) => {
    expect(said(zh)).toEqual(figures);
  });

  it("for each person and month, and left to what allows it", () => {
    const [figure] = figureStubs("可领取每人每月1500元补贴。").figures;
    expect(figure).toMatchObject({
      per: ["person", "month"],
      discretion: [{ kind: "may", words: "可" }],
    });
  });
});

it("a document's number and a calendar year are no figures", () => {
  expect(figureStubs("落实《意见》(粤府〔2023〕90号)，自2020年以来。")).toEqual(
    {
      figures: [],
      nonFigures: ["粤府〔2023〕90号", "2020年"],
    },
  );
});

it("the numbers of the district's text are those a person counts in it", () => {
  const sentences = allSentences(cutText(findParts(readRoot(TIANHE)).text));
  const counted = Object.fromEntries(
    sentences
      .filter(({ figures }) => figures.length > 0)
      .map(({ id, figures }) => [
        id,
        figures.map(({ value }) => value).join(" "),
      ]),
  );
  // Read off the text by hand.
  expect(counted).toEqual({
    "n-date": "2023年8月9日",
    "i-s3": "2023年8月9日",
    "m02-s1": "45周岁",
    "m02-s3": "30% 25% 30%",
    "m03-s1": "30万元 80万元 30万元 20万元",
    "m04-s1": "100万元",
    "m05-s2": "10万元 10个",
    "m05-s3": "一年 50% 5万元 3年",
    "m05-s4": "三个 10万元 20万元 50万元 10万元 20万元 50万元",
    "m06-s1": "100万元",
    "m07-s1": "80万元",
    "m07-s2": "100万元",
    "m08-s1": "1个 1年 1万元 10万元",
    "m08-s2": "3000元 6个月",
    "m08-s3": "1年 1500元 2年",
    "m08-s4": "1年 3000元 2年 5人",
    "m08-s5": "1年 5万元",
    "sup-s6": "2023年9月8日 3年",
  });
});
