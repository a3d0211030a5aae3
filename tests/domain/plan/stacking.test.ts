import { describe, expect, it } from "vitest";

import { ruleOf } from "../../../src/domain/benefit/rule-of.ts";
import { planStack } from "../../../src/domain/plan/stacking.ts";
import { SAMPLES } from "../benefit/build-benefit.ts";
import { freeRule } from "../benefit/free-formulas.ts";
import {
  award,
  benchmark,
  fixed,
  plan,
  returnee,
  share,
} from "./plan-samples.ts";

describe("one item, with no money from elsewhere", () => {
  it("comes to what it comes to alone", () => {
    expect(plan([share("24m")])).toMatchObject({
      kind: "ceiling",
      fen: 1_000_000_000n,
    });
    expect(plan([fixed])).toMatchObject({ kind: "fixed", fen: 200_000_000n });
    expect(plan([returnee("12")])).toMatchObject({
      kind: "choice",
      fen: 100_000_000n,
    });
  });

  it("keeps the least of a range", () => {
    const rent = {
      benefit: ruleOf(SAMPLES["rent-free"]),
      inputs: { rent: "20000" },
    };
    expect(plan([rent])).toMatchObject({
      kind: "ceiling",
      fen: 72_000_000n,
      low: 12_000_000n,
    });
  });

  it("stays undetermined when its rate is not stated", () => {
    expect(plan([benchmark])).toMatchObject({
      kind: "undetermined",
      atLeast: 0n,
      atMost: 1_000_000_000n,
      reasons: ["rate-not-stated"],
    });
  });

  it("says which point of its sentence is left open", () => {
    const benefit = freeRule(
      `inputs: { rent: money }
gives: { least: [{ times: [{ in: rent }, { open: term-not-stated }] }, { limit: m99-s1.cap }] }`,
      { cap: { value: "30万元", bound: "at-most" } },
    );
    expect(plan([{ benefit, inputs: { rent: "20000" } }])).toMatchObject({
      kind: "undetermined",
      atMost: 30_000_000n,
      reasons: ["term-not-stated"],
    });
  });

  it("cites the three rules in order, each with its sentence", () => {
    expect(plan([award])).toMatchObject({
      steps: [
        { kind: "arithmetic", code: "one-item" },
        {
          kind: "law",
          code: "no-duplicate-same-kind",
          sentence: "sup-s1",
          quote: "不得重复享受",
        },
        { kind: "arithmetic", code: "no-same-kind" },
        { kind: "law", code: "annual-total", sentence: "sup-s1" },
        { kind: "arithmetic", code: "no-share-named" },
        { kind: "law", code: "cumulative-at-most-audited", sentence: "sup-s2" },
        { kind: "arithmetic", code: "no-outside-money" },
      ],
    });
  });
});

describe("several items", () => {
  it("are undetermined between the largest and the sum: the text does not say whether they combine", () => {
    expect(plan([share("8m"), award, fixed])).toMatchObject({
      kind: "undetermined",
      atLeast: 400_000_000n,
      atMost: 900_000_000n,
      reasons: ["own-measures"],
      interpretations: ["not-decided"],
    });
  });

  it("count an excluded one as nothing", () => {
    expect(plan([award, returnee("5")])).toMatchObject({
      kind: "ceiling",
      fen: 300_000_000n,
      items: [{ kind: "ceiling" }, { kind: "ineligible" }],
    });
  });

  it("all excluded are ineligible", () => {
    expect(plan([returnee("5"), returnee("49")])).toMatchObject({
      kind: "ineligible",
      items: [
        { kind: "ineligible", sentence: "x-s1" },
        { kind: "ineligible", sentence: "x-s1" },
      ],
    });
  });

  it("count an undetermined one as nothing for certain and its cap at most", () => {
    expect(plan([benchmark, award])).toMatchObject({
      kind: "undetermined",
      atLeast: 300_000_000n,
      atMost: 1_300_000_000n,
      reasons: ["rate-not-stated", "own-measures"],
    });
  });

  it("list each reading once", () => {
    const matching = {
      benefit: ruleOf(SAMPLES.matching),
      inputs: { amount: "1" },
    };
    expect(plan([matching, matching])).toMatchObject({
      interpretations: ["of-the-amount-entered", "not-decided"],
    });
  });
});

describe("other municipal support of the same kind", () => {
  it.each(["yes", "unknown", ""])(
    "answered %j leaves it open between nothing and the ceiling",
    (sameKind) => {
      expect(plan([award], { outside: "no", sameKind })).toMatchObject({
        kind: "undetermined",
        atLeast: 0n,
        atMost: 300_000_000n,
        reasons: ["same-kind"],
      });
    },
  );
});

describe("a plan of which an item is not filled in", () => {
  it("comes to what the others come to", () => {
    const given = { outside: "no", sameKind: "no" };
    const { items, ...whole } = plan([award], given);
    const partial = plan([award, share("")], given);
    expect(partial).toMatchObject(whole);
    expect(partial.items).toHaveLength(items.length + 1);
  });

  it("comes to nothing where there is no other", () => {
    expect(plan([share(""), share(" ")])).toMatchObject({
      kind: "invalid",
      problems: [
        { item: 0, field: "amount", problem: "empty" },
        { item: 1, field: "amount", problem: "empty" },
      ],
    });
  });

  it("is not worked out while another is wrong", () => {
    expect(plan([award, share(""), share("abc")])).toMatchObject({
      kind: "invalid",
      problems: [{ item: 2, field: "amount", problem: "not-a-number" }],
    });
  });
});

describe("a plan that cannot be read", () => {
  it("without items says so", () => {
    expect(plan([])).toEqual({
      kind: "invalid",
      items: [],
      problems: [{ field: "item", problem: "empty" }],
    });
  });

  it("names every problem of items and answers at once", () => {
    const given = {
      outside: "yes",
      sameKind: "perhaps",
      audited: "-1",
      prior: "x",
    };
    expect(plan([award, share("abc")], given)).toMatchObject({
      kind: "invalid",
      problems: [
        { item: 1, field: "amount", problem: "not-a-number" },
        { field: "audited", problem: "negative" },
        { field: "prior", problem: "not-a-number" },
        { item: 0, field: "same-kind", problem: "unknown-answer" },
        { item: 1, field: "same-kind", problem: "unknown-answer" },
      ],
    });
  });
});

describe("a policy without some rule", () => {
  it("does not apply it", () => {
    const outside = { outside: "yes", sameKind: "no", audited: "1" };
    expect(planStack([], [award], outside)).toMatchObject({
      kind: "ceiling",
      fen: 300_000_000n,
    });
  });
});
