import { describe, expect, it } from "vitest";

import { planQuery, readPlan } from "../../../src/domain/plan/plan-address.ts";
import { findRule, read, total } from "./plan-link.ts";

describe("an item of a plan's link", () => {
  it.each([
    ["m12-new:40000000", { amount: "40000000" }],
    [
      "m02-training:20000000:startup",
      { amount: "20000000", variant: "startup" },
    ],
    ["m05-benchmark", {}],
    ["m15-returnee:12", { months: "12" }],
    ["m09-basic::key", { level: "key" }],
    ["m09-basic:5000000:key", { level: "key" }],
    ["m14-rent:20000", { rent: "20000" }],
    ["m14-rent:20000:12", { rent: "20000", months: "12" }],
    ["m12-national:1000000", { amount: "1000000" }],
    ["m02-training::startup", { variant: "startup" }],
    ["m02-training:2400万:startup", { amount: "2400万", variant: "startup" }],
    // What a benefit takes nothing from is not read, as with one alone.
    ["m06-product:4000000", {}],
    ["m02-training:1:startup:more", { amount: "1", variant: "startup:more" }],
    [" m02-training:1 ", { amount: "1" }],
  ])("%s", (item, inputs) => {
    const { items } = read(`plan&item=${encodeURIComponent(item)}`);
    expect(items).toEqual([{ benefit: item.trim().split(":")[0], inputs }]);
  });

  it("holds as many inputs as its rule asks for, sums in plain yuan", () => {
    const inputs = [
      { kind: "money", field: "interest" },
      { kind: "money", field: "loan" },
      { kind: "rate", field: "bank-rate" },
      { kind: "choice", field: "tier" },
    ] as const;
    const find = () => ({ inputs });
    const given = { "bank-rate": "3.45%", tier: "usual" };
    const item = {
      benefit: "m99-interest",
      inputs: { interest: "40万", loan: "10m", ...given },
    };
    const query = planQuery({ items: [item], answers: {} }, find);
    expect(query).toBe("?plan&item=m99-interest:400000:10000000:3.45%25:usual");
    expect(readPlan(new URLSearchParams(query), find)?.items).toEqual([
      {
        benefit: "m99-interest",
        inputs: { interest: "400000", loan: "10000000", ...given },
      },
    ]);
  });

  it("that names nothing is none", () => {
    expect(read("plan&item=&item=%20").items).toEqual([]);
  });

  it("of no known benefit is kept, to be named", () => {
    expect(read("plan&item=m99-nothing:5").items).toEqual([
      { benefit: "m99-nothing", inputs: {} },
    ]);
  });
});

describe("a link", () => {
  it("without the word plan holds no plan", () => {
    expect(readPlan(new URLSearchParams("item=m06-product"), findRule)).toBe(
      undefined,
    );
  });

  it.each([
    [
      "plan&item=m12-new:40000000&item=m02-training:20000000:startup&outside=no&same-kind=no",
      "undetermined 2000000000 3000000000",
    ],
    [
      "plan&item=m12-new:40000000&outside=yes&audited=15000000&prior=1000000&same-kind=no",
      "ceiling 1400000000",
    ],
    [
      "plan&item=m12-new:40000000&outside=yes&audited=15000000&same-kind=no",
      "ceiling 1500000000",
    ],
    ["plan&item=m14-park&outside=no&same-kind=no", "fixed 200000000"],
    ["plan&item=m15-returnee:12&outside=no&same-kind=no", "choice 100000000"],
    ["plan&item=m15-returnee:5&outside=no&same-kind=no", "ineligible"],
    [
      "plan&item=m05-benchmark&outside=no&same-kind=no",
      "undetermined 0 1000000000",
    ],
    ["plan&item=m09-basic::key", "undetermined 0 300000000"],
    [
      "plan&item=m06-product&outside=no&same-kind=yes",
      "undetermined 0 500000000",
    ],
    ["plan&item=m06-product&outside=yes&same-kind=no", "invalid audited:empty"],
    [
      "plan&item=m06-product&outside=perhaps&same-kind=no",
      "invalid outside:unknown-answer",
    ],
    [
      "plan&item=m99-nothing&item=m01-low-cost-use&item=m02-training:x:y&outside=no&same-kind=no",
      "invalid 0.benefit:unknown-benefit 1.benefit:no-amount 2.amount:not-a-number 2.variant:unknown-variant",
    ],
    [
      "plan&item=m09-basic:major&outside=no&same-kind=no",
      "invalid 0.level:empty",
    ],
    [
      "plan&item=%3Cscript%3E&outside=no&same-kind=no",
      "invalid 0.benefit:unknown-benefit",
    ],
    ["plan", "invalid item:empty"],
  ])("%s gives %s", (query, expected) => {
    expect(total(query)).toBe(expected);
  });

  it("takes the first of two answers", () => {
    const { answers } = read("plan&item=m06-product&outside=no&outside=yes");
    expect(answers.outside).toBe("no");
  });
});
