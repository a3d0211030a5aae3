import { describe, expect, it } from "vitest";

import {
  findHedgedNumbers,
  findStatement,
} from "../../../src/domain/text/hedge.ts";
import { parseQuantity } from "../../../src/domain/number/numerals.ts";

function found(text: string, locale: "zh" | "en"): readonly string[] {
  return findHedgedNumbers(text, locale).map(
    ({ bound, text: words }) => `${bound}: ${words}`,
  );
}

describe("a number in Chinese with its hedge", () => {
  it.each([
    ["给予最高1000万元资助", ["at-most: 最高1000万元"]],
    [
      "按不超过服务合同金额的50%,给予最高1000万元资助",
      ["at-most: 不超过服务合同金额的50%", "at-most: 最高1000万元"],
    ],
    [
      "按不超过其上一年度审定运营费用的30%",
      ["at-most: 不超过其上一年度审定运营费用的30%"],
    ],
    ["对初创企业提高资助比例至60%", ["at-most: 提高资助比例至60%"]],
    ["累计不得超过500万元", ["at-most: 不得超过500万元"]],
    ["最高不超过500万元", ["at-most: 最高不超过500万元"]],
    [
      "给予不超过50%、单家企业最高300万元资助",
      ["at-most: 不超过50%", "at-most: 最高300万元"],
    ],
    [
      "最高1000万元、300万元、60万元",
      ["at-most: 最高1000万元", "at-most: 300万元", "at-most: 60万元"],
    ],
    ["每年开放不少于50个应用场景", ["at-least: 不少于50个"]],
    ["最高一档开放不少于50个应用场景", ["at-least: 不少于50个"]],
    ["给予6个月至3年不等的免租优惠", ["between: 6个月至3年"]],
    ["人工智能百亿基金", ["about: 百亿"]],
    [
      "择优给予100万元、50万元、30万元的资助",
      ["exact: 100万元", "exact: 50万元", "exact: 30万元"],
    ],
    [
      "给予运营主体200万元奖励,给予50万元奖励",
      ["exact: 200万元", "exact: 50万元"],
    ],
    ["每家50万元封顶", ["at-most: 50万元封顶"]],
    ["年度上限为100万元", ["at-most: 上限为100万元"]],
    ["以200万元为限", ["at-most: 200万元为限"]],
    ["以200万元为上限", ["at-most: 200万元为上限"]],
    ["补贴期限最长为2年", ["at-most: 最长为2年"]],
    ["单个企业最多申报5人", ["at-most: 最多申报5人"]],
    ["至多3次", ["at-most: 至多3次"]],
    ["不得高于5%", ["at-most: 不得高于5%"]],
    ["45周岁以下", ["at-most: 45周岁以下"]],
    ["30日内", ["at-most: 30日内"]],
    ["持股比例达25%以上", ["at-least: 25%以上"]],
    ["30家(含)以上", ["at-least: 30家(含)以上"]],
    ["不低于30%", ["at-least: 不低于30%"]],
    ["至少3名", ["at-least: 至少3名"]],
    ["下限为10万元", ["at-least: 下限为10万元"]],
    ["对3年以上企业给予50万元", ["at-least: 3年以上", "exact: 50万元"]],
    ["30%以上、50%", ["at-least: 30%以上", "exact: 50%"]],
    ["50万元封顶的30%", ["at-most: 50万元封顶", "exact: 30%"]],
    ["上限核定后给予50万元", ["exact: 50万元"]],
    ["10万元至50万元以内", ["between: 10万元至50万元"]],
    ["注册时间在6—48个月内", ["between: 6—48个月"]],
    ["5个内地城市", ["exact: 5个"]],
    ["3家以上述", ["exact: 3家"]],
  ])("%s", (zh, numbers) => {
    expect(found(zh, "zh")).toEqual(numbers);
  });

  it("does not take a hedge from another clause", () => {
    expect(found("不超过合同金额,给予200万元", "zh")).toEqual([
      "exact: 200万元",
    ]);
    expect(found("最高300万元,每三年评估", "zh")).toEqual([
      "at-most: 最高300万元",
      "exact: 三年",
    ]);
  });
});

describe("a number in English with its hedge", () => {
  it.each([
    ["funding of up to RMB 10 million", ["at-most: up to RMB 10 million"]],
    ["Up to RMB 5 million", ["at-most: Up to RMB 5 million"]],
    ["not more than 50% of the cost", ["at-most: not more than 50%"]],
    ["the rate is raised to 60%", ["at-most: raised to 60%"]],
    ["open at least 50 scenarios", ["at-least: at least 50"]],
    [
      "up to RMB 10 million, RMB 3 million and RMB 600,000 respectively",
      [
        "at-most: up to RMB 10 million",
        "at-most: RMB 3 million",
        "at-most: RMB 600,000",
      ],
    ],
    [
      "ranging from 6 months to 3 years",
      ["between: ranging from 6 months to 3 years"],
    ],
    ["registered for 6 to 48 months", ["between: 6 to 48 months"]],
    [
      "on the scale of RMB 10 billion",
      ["about: on the scale of RMB 10 billion"],
    ],
    ["a reward of RMB 2 million", ["exact: RMB 2 million"]],
    ["a group to 50 people", ["exact: 50"]],
    ["capped at RMB 500,000", ["at-most: capped at RMB 500,000"]],
    ["for a maximum of 2 years", ["at-most: a maximum of 2 years"]],
    ["with a cap of RMB 1 million", ["at-most: a cap of RMB 1 million"]],
    ["no longer than 3 years", ["at-most: no longer than 3 years"]],
    ["within 30 days", ["at-most: within 30 days"]],
    ["aged 45 or under", ["at-most: aged 45 or under"]],
    ["5 persons at most", ["exact: 5"]],
    ["RMB 5 million at most", ["at-most: RMB 5 million at most"]],
    ["30% or more", ["at-least: 30% or more"]],
    ["10 enterprises or more", ["at-least: 10 enterprises or more"]],
    ["10 or more enterprises", ["at-least: 10 or more"]],
    [
      "not less than 15 working days",
      ["at-least: not less than 15 working days"],
    ],
    ["a minimum of 3 years", ["at-least: a minimum of 3 years"]],
    ["within 6 to 48 months", ["between: 6 to 48 months"]],
    ["30% or more and 50%", ["at-least: 30% or more", "exact: 50%"]],
  ])("%s", (en, numbers) => {
    expect(found(en, "en")).toEqual(numbers);
  });

  it("of another kind does not share the hedge of a list", () => {
    expect(found("up to RMB 10 million and 3 years", "en")).toEqual([
      "at-most: up to RMB 10 million",
      "exact: 3 years",
    ]);
  });
});

describe("the items of a list share the hedge of the first", () => {
  it.each(["、", "和", "或", "及", "以及", "与"])("joined by %s", (join) => {
    expect(found(`最高1000万元${join}300万元`, "zh")).toEqual([
      "at-most: 最高1000万元",
      "at-most: 300万元",
    ]);
  });

  it.each([", ", " and ", " or ", ", and ", ", or "])(
    "joined by “%s”",
    (join) => {
      expect(found(`up to RMB 10 million${join}RMB 3 million`, "en")).toEqual([
        "at-most: up to RMB 10 million",
        "at-most: RMB 3 million",
      ]);
    },
  );

  it.each([
    ["最高1000万元,另300万元", "zh"],
    ["最高1000万元或者300万元", "zh"],
    ["up to RMB 10 million then RMB 3 million", "en"],
    ["up to RMB 10 million; RMB 3 million", "en"],
  ] as const)("and nothing else does: %s", (text, locale) => {
    expect(found(text, locale)[1]).toMatch(/^exact: /);
  });
});

describe("the statement of a figure", () => {
  const value = parseQuantity("1000万元");
  if (!value) throw new Error("1000万元 is a figure");

  it("is found in the translation by value and bound", () => {
    const en = "not more than 50%, up to RMB 10 million";
    expect(findStatement({ value, bound: "at-most" }, en, "en")?.text).toBe(
      "up to RMB 10 million",
    );
  });

  it("is not found where the hedge is lost or added", () => {
    const lost = "not more than 50%, with RMB 10 million";
    const added = "up to RMB 10 million";
    expect(findStatement({ value, bound: "at-most" }, lost, "en")).toBe(
      undefined,
    );
    expect(findStatement({ value, bound: "exact" }, added, "en")).toBe(
      undefined,
    );
  });
});
