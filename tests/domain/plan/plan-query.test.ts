import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  planQuery,
  type WrittenPlan,
} from "../../../src/domain/plan/plan-address.ts";
import { benefits, findRule, read, total } from "./plan-link.ts";

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
        "prior-city": "1m",
        "prior-district": "50万",
        sameKind: "no",
      },
    };
    expect(planQuery(plan, findRule)).toBe(
      "?plan&item=m12-new:40000000&item=m02-training:20000000:startup" +
        "&item=m09-basic::key&outside=yes&audited=50000000&prior-district=500000&prior-city=1000000&same-kind=no",
    );
  });

  it("keeps what cannot be read, and never splits it", () => {
    const typed = "1:2&item=m06-product";
    const query = planQuery(
      {
        items: [{ benefit: "m12-new", inputs: { amount: typed } }],
        answers: {},
      },
      findRule,
    );
    expect(read(query.slice(1)).items).toEqual([
      { benefit: "m12-new", inputs: { amount: "1：2&item=m06-product" } },
    ]);
    expect(total(query.slice(1))).toContain("0.amount:several-numbers");
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
        const once = planQuery({ items, answers: said }, findRule);
        const again = planQuery(read(once.slice(1)), findRule);
        expect(total(again.slice(1))).toBe(total(once.slice(1)));
        expect(again).toBe(planQuery(read(again.slice(1)), findRule));
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
