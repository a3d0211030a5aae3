import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { quantityKey } from "../../../src/domain/number/number-token.ts";
import {
  findChineseNumbers,
  parseQuantity,
} from "../../../src/domain/number/numerals.ts";

const CHARACTERS = Array.from(
  "第前数几上半年月日个元万亿千百十一三五0125%‰:：∶至-—.,倍分之余多家名周岁美港平方米工作",
);

describe("the forms of numbers in Chinese policies", () => {
  it.each([
    ["1∶1", ["1∶1 = ratio 1/1"]],
    ["1比1", ["1比1 = ratio 1/1"]],
    ["1:0.5", ["1:0.5 = ratio 2/1"]],
    [
      "100万美元、50万港元、30万港币",
      [
        "100万美元 = USD 100000000",
        "50万港元 = HKD 50000000",
        "30万港币 = HKD 30000000",
      ],
    ],
    [
      "20万欧元、1000万日元、5万英镑",
      [
        "20万欧元 = EUR 20000000",
        "1000万日元 = JPY 1000000000",
        "5万英镑 = GBP 5000000",
      ],
    ],
    ["按贷款额的5‰", ["5‰ = rate 1/200"]],
    ["百分之五十", ["百分之五十 = rate 1/2"]],
    ["提高10个百分点", ["10个百分点 = points 10/1"]],
    ["注册资本的2倍", ["2倍 = times 2/1"]],
    ["三分之一、二分之一", ["三分之一 = rate 1/3", "二分之一 = rate 1/2"]],
    ["半年", ["半年 = period 6"]],
    ["一年半", ["一年半 = period 18"]],
    ["半年至一年", ["半年至一年 = range 6 12"]],
    ["10万元至50万元", ["10万元至50万元 = money 10000000 to money 50000000"]],
    ["10-50万元", ["10-50万元 = money 10000000 to money 50000000"]],
    ["5000-1万元", ["5000-1万元 = money 500000 to money 1000000"]],
    ["10-50万美元", ["10-50万美元 = USD 10000000 to USD 50000000"]],
    ["20%至30%", ["20%至30% = rate 1/5 to rate 3/10"]],
    ["20-30%", ["20-30% = rate 1/5 to rate 3/10"]],
    ["30%至20%", ["30% = rate 3/10", "20% = rate 1/5"]],
    ["18至45周岁", ["18至45周岁 = age 18/1 to age 45/1"]],
    ["第一年、第2年", ["第一年 = ordinal 1", "第2年 = ordinal 2"]],
    ["第三个月", ["第三个月 = ordinal 3"]],
    ["前三年", ["三年 = period 36"]],
    ["依照第三条", ["第三条 = ordinal 3"]],
    ["第三方三年", ["三年 = period 36"]],
    ["十五个工作日", ["十五个工作日 = working days 15/1"]],
    ["45周岁", ["45周岁 = age 45/1"]],
    ["500平方米", ["500平方米 = area 500/1"]],
    [
      "5名、3人、10家",
      ["5名 = number 5", "3人 = number 3", "10家 = number 10"],
    ],
    ["前10名、第1名", ["前10名 = top 10", "第1名 = place 1"]],
    ["5千万元", ["5千万元 = money 5000000000"]],
    ["30余家", ["30余 = number 30"]],
    ["20多万元", ["20多万 = number 200000"]],
  ])("%s", (zh, numbers) => {
    const found = findChineseNumbers(zh).map(
      ({ text, value }) => `${text} = ${quantityKey(value)}`,
    );
    expect(found).toEqual(numbers);
  });
});

describe("a range", () => {
  const ends = fc.tuple(fc.nat(999), fc.nat(999)).filter(([a, b]) => a < b);
  const units = fc.constantFrom(
    ["万元", "万元"],
    ["", "万元"],
    ["%", "%"],
    ["", "%"],
    ["", "万港元"],
    ["", "平方米"],
    ["", "个工作日"],
  );

  it("has the ends that its two values have by themselves", () => {
    fc.assert(
      fc.property(
        ends,
        units,
        fc.constantFrom("至", "到", "—", "-", "~"),
        (two, at, to) => {
          const [low, high] = two;
          const [, unit] = at;
          const value = parseQuantity(`${low}${at[0]}${to}${high}${unit}`);
          expect(value).toEqual({
            kind: "span",
            from: parseQuantity(`${low}${unit}`),
            to: parseQuantity(`${high}${unit}`),
          });
        },
      ),
    );
  });
});

describe("any text", () => {
  const parts = fc.constantFrom(...CHARACTERS);

  it("has numbers that stand in it and do not overlap", () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (chosen) => {
        const text = chosen.join("");
        let end = 0;
        for (const token of findChineseNumbers(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
      }),
    );
  });
});
