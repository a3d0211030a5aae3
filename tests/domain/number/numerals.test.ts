import { describe, expect, it } from "vitest";

import { readHanNumeral } from "../../../src/domain/number/han-numeral.ts";
import { quantityKey } from "../../../src/domain/number/number-token.ts";
import {
  findChineseNumbers,
  parseQuantity,
} from "../../../src/domain/number/numerals.ts";

function found(zh: string): readonly string[] {
  return findChineseNumbers(zh).map(
    ({ text, value }) => `${text} = ${quantityKey(value)}`,
  );
}

describe("the numbers of a Chinese sentence", () => {
  it.each([
    ["每年发放最高5亿元“训力券”", ["5亿元 = money 50000000000"]],
    [
      "按不超过服务合同金额的50%,给予最高1000万元资助,提高资助比例至60%",
      ["50% = rate 1/2", "1000万元 = money 1000000000", "60% = rate 3/5"],
    ],
    [
      "分别给予最高1000万元、300万元、60万元的资助",
      [
        "1000万元 = money 1000000000",
        "300万元 = money 300000000",
        "60万元 = money 60000000",
      ],
    ],
    ["每年开放不少于50个应用场景", ["50个 = number 50"]],
    ["给予6个月至3年不等的免租优惠", ["6个月至3年 = range 6 36"]],
    ["注册时间在6—48个月内的企业", ["6—48个月 = range 6 48"]],
    ["6-48个月", ["6-48个月 = range 6 48"]],
    ["1年到2年", ["1年到2年 = range 12 24"]],
    ["给予最高1:1配套支持", ["1:1 = ratio 1/1"]],
    ["按1：2配套", ["1：2 = ratio 1/2"]],
    ["每三年开展周期评估", ["三年 = period 36"]],
    [
      "自2024年12月18日起施行,有效期2年。",
      ["2024年12月18日 = date 2024-12-18", "2年 = period 24"],
    ],
    ["构建人工智能百亿基金投资生态", ["百亿 = money 1000000000000"]],
    ["(粤府〔2023〕90号)", ["2023 = number 2023", "90 = number 90"]],
    ["1.5亿元", ["1.5亿元 = money 15000000000"]],
    ["2.5%", ["2.5% = rate 1/40"]],
    ["100,000元", ["100,000元 = money 10000000"]],
    ["0.01元", ["0.01元 = money 1"]],
    ["三百万元", ["三百万元 = money 300000000"]],
    ["两个中心", ["两个 = number 2"]],
    ["十个月", ["十个月 = period 10"]],
    ["30家企业", ["30家 = number 30"]],
    ["5万个", ["5万个 = number 50000"]],
    ["一千万个", ["一千万个 = number 10000000"]],
    ["100亿规模", ["100亿 = number 10000000000"]],
    ["到2027年底", ["2027年 = number 2027"]],
    ["2025年度预算", ["2025年 = number 2025"]],
    ["2024年12月起", ["2024年12月 = number 2024-12"]],
    ["30日内", ["30日 = calendar days 30/1"]],
    ["支持5G应用", ["5 = number 5"]],
    ["不存在的2023年2月29日", ["2023年2月 = number 2023-02", "29 = number 29"]],
    ["1.3个月至2年", ["1.3个月 = number 1.3", "2年 = period 24"]],
    ["1:0", ["1 = number 1", "0 = number 0"]],
  ])("%s", (zh, numbers) => {
    expect(found(zh)).toEqual(numbers);
  });

  it.each([
    "(十八)打造产业交流高端平台。",
    "一、丰富生态要素供给",
    "第三条 载体建设。",
    "数十亿元",
    "数百万",
    "几十万元",
    "十余家、十几个",
    "上百家",
    "两三百万元",
    "三五年",
    "上半年",
    "达到一定规模、具有良好成效的",
    "一揽子“政策包”支持",
    "一次性创业资助",
    "第三方算子库",
    "国家新一代人工智能",
    "赋能千行百业",
    "世界一流",
    "对同一项目累计资助",
    "其上一年度审定运营费用",
    "多元化投融资",
    "“零租”孵化器",
    "1. 总则",
    "(3)支持研发",
  ])("are none in %s", (zh) => {
    expect(found(zh)).toEqual([]);
  });

  it("stand where they say they stand", () => {
    const zh =
      "(粤府〔2023〕90号)自2024年12月18日起,最高1000万元、50个,6—48个月";
    const tokens = findChineseNumbers(zh);
    expect(tokens).toHaveLength(6);
    for (const { text, start, end } of tokens)
      expect(zh.slice(start, end)).toBe(text);
  });

  it("leave no digit over", () => {
    const zh =
      "2024年12月18日,1000万元、50%、1:1、6个月至3年、90号、5G、1,000家、2.5亿元";
    const rest = findChineseNumbers(zh).reduce(
      (left, { start, end }) =>
        left.slice(0, start) + "·".repeat(end - start) + left.slice(end),
      zh,
    );
    expect(rest).not.toMatch(/\d/);
  });
});

describe("a figure as printed", () => {
  it.each([
    ["1000万元", "money 1000000000"],
    ["50%", "rate 1/2"],
    ["2年", "period 24"],
    ["6个月至3年", "range 6 36"],
    ["6—48个月", "range 6 48"],
    ["1:1", "ratio 1/1"],
    ["50个", "number 50"],
    ["50", "number 50"],
    ["三年", "period 36"],
    ["5万美元", "USD 5000000"],
    ["三分之一", "rate 1/3"],
    ["10万元至50万元", "money 10000000 to money 50000000"],
    ["前10名", "top 10"],
    ["百亿", "money 1000000000000"],
    ["2024年12月18日", "date 2024-12-18"],
  ])("%s is %s", (printed, key) => {
    const value = parseQuantity(printed);
    expect(value && quantityKey(value)).toBe(key);
  });

  it("of a scale is a size without a unit, not money", () => {
    expect(parseQuantity("百亿")).toEqual({
      kind: "scale",
      count: 10_000_000_000n,
    });
  });

  it.each([
    "",
    "最高1000万元",
    "1000万元资助",
    "50%、30%",
    "2027年",
    "若干",
    "1.5",
    "第一年",
    "数十亿",
    "30余家",
    "30余",
  ])("%j is no figure", (printed) => {
    expect(parseQuantity(printed)).toBeUndefined();
  });
});

describe("a Chinese numeral", () => {
  it.each([
    ["三", 3n],
    ["十", 10n],
    ["十八", 18n],
    ["二十", 20n],
    ["两百", 200n],
    ["百", 100n],
    ["一百零五", 105n],
    ["一千二百三十四", 1234n],
  ])("%s is %i", (numeral, value) => {
    expect(readHanNumeral(numeral)).toBe(value);
  });
});
