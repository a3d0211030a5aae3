import { describe, expect, it } from "vitest";

import { parseQuantity } from "../../src/domain/number/numerals.ts";
import { findEnglishNumbers } from "../../src/domain/number/english-numbers.ts";
import { quantityKey } from "../../src/domain/number/number-token.ts";
import { figureValue } from "../../src/i18n/figure-value.ts";

describe("a figure's value", () => {
  it.each([
    ["1000万元", "RMB 10 million"],
    ["5万美元", "USD 50,000"],
    ["100万港元", "HKD 1 million"],
    ["50%", "50%"],
    ["百分之五十", "50%"],
    ["5‰", "5‰"],
    ["三分之一", "1/3"],
    ["10个百分点", "10 percentage points"],
    ["1个百分点", "1 percentage point"],
    ["2倍", "2 times"],
    ["1.5倍", "1.5 times"],
    ["1∶1", "1:1"],
    ["半年", "6 months"],
    ["6个月至3年", "6 months to 3 years"],
    ["10万元至50万元", "RMB 100,000 to RMB 500,000"],
    ["20-30%", "20% to 30%"],
    ["15个工作日", "15 working days"],
    ["1天", "1 day"],
    ["45周岁", "45 years of age"],
    ["1500平方米", "1,500 square metres"],
    ["前10名", "top 10"],
    ["第1名", "No. 1"],
    ["50个", "50"],
    ["百亿", "RMB 10 billion"],
    ["2024年12月18日", "18 December 2024"],
  ])("%s is %s in English, and as printed in Chinese", (printed, english) => {
    const value = parseQuantity(printed);
    if (!value) throw new Error(`${printed} is no quantity`);
    expect(figureValue({ printed, value }, "en")).toBe(english);
    expect(figureValue({ printed, value }, "zh")).toBe(printed);
  });

  it.each([
    "5万美元",
    "5‰",
    "三分之一",
    "10个百分点",
    "2倍",
    "20-30%",
    "15个工作日",
    "45周岁",
    "1500平方米",
    "前10名",
  ])("%s is read in the words that it is written in", (printed) => {
    const value = parseQuantity(printed);
    if (!value) throw new Error(`${printed} is no quantity`);
    const [read] = findEnglishNumbers(figureValue({ printed, value }, "en"));
    expect(read && quantityKey(read.value)).toBe(quantityKey(value));
  });
});
