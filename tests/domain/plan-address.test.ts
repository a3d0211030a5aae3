import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { BenefitKind } from "../../src/domain/benefit.ts";
import {
  planQuery,
  readPlan,
  type WrittenPlan,
} from "../../src/domain/plan-address.ts";
import { planStack } from "../../src/domain/stacking.ts";
import { readContentBenefits } from "./content-benefits.ts";
import { RULES } from "./plan-samples.ts";

const benefits = new Map(
  readContentBenefits("sz-ai-2024").map((benefit) => [benefit.id, benefit]),
);
const kindOf = (id: string): BenefitKind | undefined => benefits.get(id)?.kind;

function read(query: string): WrittenPlan {
  const plan = readPlan(new URLSearchParams(query), kindOf);
  if (!plan) throw new Error(`${query} holds no plan`);
  return plan;
}

/** What a link gives, in the words of its contract. */
function total(query: string) {
  const { items, answers } = read(query);
  const result = planStack(
    RULES,
    items.map(({ benefit, inputs }) => ({
      benefit: benefits.get(benefit),
      inputs,
    })),
    answers,
  );
  switch (result.kind) {
    case "undetermined":
      return `undetermined ${result.atLeast} ${result.atMost}`;
    case "invalid":
      return `invalid ${result.problems
        .map((found) =>
          "item" in found
            ? `${found.item}.${found.field}:${found.problem}`
            : `${found.field}:${found.problem}`,
        )
        .join(" ")}`;
    case "ineligible":
      return "ineligible";
    default:
      return `${result.kind} ${result.fen}`;
  }
}

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
    expect(readPlan(new URLSearchParams("item=m06-product"), kindOf)).toBe(
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

describe("a plan written into an address", () => {
  it("has the form of the contract", () => {
    const plan: WrittenPlan = {
      items: [
        { benefit: "m12-new", inputs: { amount: "40m" } },
        {
          benefit: "m02-training",
          inputs: { amount: "2,000万元", variant: "startup" },
        },
        { benefit: "m09-basic", inputs: { level: "key" } },
      ],
      answers: {
        outside: "yes",
        audited: "5000万",
        prior: "",
        sameKind: "no",
      },
    };
    expect(planQuery(plan, kindOf)).toBe(
      "?plan&item=m12-new:40000000&item=m02-training:20000000:startup" +
        "&item=m09-basic::key&outside=yes&audited=50000000&same-kind=no",
    );
  });

  it("keeps what cannot be read, and never splits it", () => {
    const typed = "1:2&item=m06-product";
    const query = planQuery(
      {
        items: [{ benefit: "m12-new", inputs: { amount: typed } }],
        answers: {},
      },
      kindOf,
    );
    expect(read(query.slice(1)).items).toEqual([
      { benefit: "m12-new", inputs: { amount: "1：2&item=m06-product" } },
    ]);
    expect(total(query.slice(1))).toContain("0.amount:not-a-number");
  });

  it("gives the same result when it is read again, in 1,000 random plans", () => {
    const text = fc.oneof(
      fc.string(),
      fc.bigInt({ min: 0n, max: 10n ** 12n }).map(String),
      fc.constantFrom("24m", "2400万", "startup", "key", "12", "1.005"),
    );
    const item = fc.record({
      benefit: fc.constantFrom(...benefits.keys()),
      inputs: fc.record(
        { amount: text, variant: text, level: text, months: text, rent: text },
        { requiredKeys: [] },
      ),
    });
    const answer = fc.constantFrom("yes", "no", "unknown");
    const answers = fc.record({
      outside: answer,
      sameKind: answer,
      audited: text,
      prior: text,
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), answers, (items, said) => {
        const once = planQuery({ items, answers: said }, kindOf);
        const again = planQuery(read(once.slice(1)), kindOf);
        expect(total(again.slice(1))).toBe(total(once.slice(1)));
        expect(again).toBe(planQuery(read(again.slice(1)), kindOf));
      }),
      { numRuns: 1000 },
    );
  });

  it("is read without a failure, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (item, other) => {
        const query = new URLSearchParams({ plan: "", item, outside: other });
        expect(() => total(query.toString())).not.toThrow();
      }),
    );
  });
});
