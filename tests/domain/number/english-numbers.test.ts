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
    ["USD 1 million", ["USD 1 million = USD 100000000"]],
    [
      "US$500,000 or HK$ 2 million",
      ["US$500,000 = USD 50000000", "HK$ 2 million = HKD 200000000"],
    ],
    [
      "5 million Hong Kong dollars",
      ["5 million Hong Kong dollars = HKD 500000000"],
    ],
    [
      "EUR 50,000, £20,000",
      ["EUR 50,000 = EUR 5000000", "£20,000 = GBP 2000000"],
    ],
    ["$5 million", ["5 million = number 5000000"]],
    ["5‰", ["5‰ = rate 1/200"]],
    ["0.5 per cent", ["0.5 per cent = rate 1/200"]],
    ["5 per mille", ["5 per mille = rate 1/200"]],
    ["10 percentage points", ["10 percentage points = points 10/1"]],
    ["2 times, twice", ["2 times = times 2/1", "twice = times 2/1"]],
    [
      "one third, two thirds",
      ["one third = rate 1/3", "two thirds = rate 2/3"],
    ],
    ["half of the rent", ["half = rate 1/2"]],
    ["half a year", ["half a year = period 6"]],
    ["half a year to one year", ["half a year to one year = range 6 12"]],
    ["one and a half years", ["one and a half years = period 18"]],
    [
      "three years, 1 full year",
      ["three years = period 36", "1 full year = period 12"],
    ],
    [
      "RMB 100,000 to RMB 500,000",
      ["RMB 100,000 to RMB 500,000 = money 10000000 to money 50000000"],
    ],
    [
      "RMB 10–50 million",
      ["RMB 10–50 million = money 1000000000 to money 5000000000"],
    ],
    [
      "between USD 1 million and USD 2 million",
      [
        "between USD 1 million and USD 2 million = USD 100000000 to USD 200000000",
      ],
    ],
    ["20% to 30%", ["20% to 30% = rate 1/5 to rate 3/10"]],
    ["20–30%", ["20–30% = rate 1/5 to rate 3/10"]],
    [
      "Article 3, the first year",
      ["Article 3 = ordinal 3", "first year = ordinal 1"],
    ],
    ["twice a year", ["twice = number 2"]],
    ["the 2nd year", ["2nd year = ordinal 2"]],
    ["the first 3 years", ["3 years = period 36"]],
    ["15 working days", ["15 working days = working days 15/1"]],
    ["30 days", ["30 days = calendar days 30/1"]],
    [
      "45 years of age, aged 45",
      ["45 years of age = age 45/1", "aged 45 = age 45/1"],
    ],
    ["500 square metres", ["500 square metres = area 500/1"]],
    ["the top 10, first place", ["top 10 = top 10", "first place = place 1"]],
  ])("%s", (en, numbers) => {
    expect(found(en)).toEqual(numbers);
  });

  it.each([
    "(18) Create high-end platforms for industry exchange.",
    "5. Supplementary provisions",
    "Peng Cheng Cloud Brain III",
    "Enterprises may apply.",
    "Article 3 Building of carriers.",
    "a third party and the second half",
    "one of the enterprises",
  ])("are none in %s", (en) => {
    expect(found(en)).toEqual([]);
  });
});
