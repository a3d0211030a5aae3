import { describe, expect, it } from "vitest";

import { parseQuantity } from "../../src/domain/number/numerals.ts";
import { quantityRecord } from "../../src/exports/quantity-record.ts";

describe("a value as data", () => {
  it.each([
    ["1000万元", { kind: "amount", unit: "yuan", value: "10000000" }],
    ["5万美元", { kind: "amount", unit: "USD", value: "50000" }],
    ["50%", { kind: "rate", unit: "percent", value: "50" }],
    ["5‰", { kind: "rate", unit: "percent", value: "0.5" }],
    ["三分之一", { kind: "rate", unit: "percent", value: "100/3" }],
    ["10个百分点", { kind: "rate", unit: "percentage-points", value: "10" }],
    ["1.5倍", { kind: "ratio", unit: "times", value: "1.5" }],
    ["1∶1", { kind: "ratio", unit: "ratio", value: "1:1" }],
    ["三年", { kind: "period", unit: "years", value: "3" }],
    ["半年", { kind: "period", unit: "months", value: "6" }],
    ["48个月", { kind: "period", unit: "months", value: "48" }],
    ["6个月至3年", { kind: "period", unit: "months", min: "6", max: "36" }],
    ["6—48个月", { kind: "period", unit: "months", min: "6", max: "48" }],
    ["3至5年", { kind: "period", unit: "years", min: "3", max: "5" }],
    ["15个工作日", { kind: "period", unit: "working-days", value: "15" }],
    ["45周岁", { kind: "period", unit: "years", value: "45" }],
    ["1500平方米", { kind: "count", unit: "square-metres", value: "1500" }],
    ["前10名", { kind: "count", unit: "rank-top", value: "10" }],
    ["50个", { kind: "count", unit: "count", value: "50" }],
    ["百亿", { kind: "scale", unit: "count", value: "10000000000" }],
    ["2024年12月18日", { kind: "date", unit: "date", value: "2024-12-18" }],
    [
      "10万元至50万元",
      { kind: "amount", unit: "yuan", min: "100000", max: "500000" },
    ],
    ["20-30%", { kind: "rate", unit: "percent", min: "20", max: "30" }],
  ])("of %s", (printed, record) => {
    const value = parseQuantity(printed);
    if (!value) throw new Error(`${printed} is no quantity`);
    expect(quantityRecord({ printed, value })).toEqual(record);
  });

  it("names in its unit that of which each has so much", () => {
    const value = parseQuantity("3000元");
    if (!value) throw new Error("no quantity");
    const figure = {
      printed: "3000元",
      value,
      per: ["person", "month"],
    } as const;
    expect(quantityRecord(figure).unit).toBe("yuan/person/month");
  });
});
