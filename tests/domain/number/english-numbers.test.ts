import { describe, expect, it } from "vitest";

import { findEnglishNumbers } from "../../../src/domain/number/english-numbers.ts";
import { quantityKey } from "../../../src/domain/number/number-token.ts";

function found(en: string): readonly string[] {
  return findEnglishNumbers(en).map(
    ({ text, value }) => `${text} = ${quantityKey(value)}`,
  );
}

describe("the numbers of an English sentence", () => {
  it.each([
    ["up to RMB 10 million", ["RMB 10 million = money 1000000000"]],
    [
      "RMB\u00a010\u00a0million",
      ["RMB\u00a010\u00a0million = money 1000000000"],
    ],
    ["RMB 600,000", ["RMB 600,000 = money 60000000"]],
    ["RMB 1.5 million", ["RMB 1.5 million = money 150000000"]],
    [
      "on the scale of RMB 10 billion",
      ["RMB 10 billion = money 1000000000000"],
    ],
    ["not more than 50% of the cost", ["50% = rate 1/2"]],
    ["30 per cent", ["30 per cent = rate 3/10"]],
    ["up to 1:1 may be given", ["1:1 = ratio 1/1"]],
    ["on 18 December 2024", ["18 December 2024 = date 2024-12-18"]],
    ["in December 2024", ["December 2024 = number 2024-12"]],
    ["by 2027", ["2027 = number 2027"]],
    ["registered for 6 to 48 months", ["6 to 48 months = range 6 48"]],
    ["from 6 months to 3 years", ["6 months to 3 years = range 6 36"]],
    ["every 3 years", ["3 years = period 36"]],
    ["a 6-month term", ["6-month = period 6"]],
    ["1 year", ["1 year = period 12"]],
    ["at least 50 application scenarios", ["50 = number 50"]],
    ["10 million users", ["10 million = number 10000000"]],
    ["Yue Fu [2023] No. 90", ["2023 = number 2023", "90 = number 90"]],
    [
      "RMB 10 million, RMB 3 million and RMB 600,000 respectively",
      [
        "RMB 10 million = money 1000000000",
        "RMB 3 million = money 300000000",
        "RMB 600,000 = money 60000000",
      ],
    ],
    ["5 yearly totals", ["5 = number 5"]],
    ["RMB 10 millionaires", ["RMB 10 = money 1000"]],
  ])("%s", (en, numbers) => {
    expect(found(en)).toEqual(numbers);
  });

  it.each([
    "(18) Create high-end platforms for industry exchange.",
    "5. Supplementary provisions",
    "Peng Cheng Cloud Brain III",
    "Enterprises may apply.",
  ])("are none in %s", (en) => {
    expect(found(en)).toEqual([]);
  });
});
