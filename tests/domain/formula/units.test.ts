import { describe, expect, it } from "vitest";

import type { Formula } from "../../../src/domain/formula/formula.ts";
import {
  unitsOf,
  unitWords,
  type Units,
} from "../../../src/domain/formula/units.ts";

const UNITS: Readonly<Record<string, Units>> = {
  rent: { CNY: 1, "square-metre": -1, month: -1 },
  cap: { CNY: 1 },
  dollars: { USD: 1 },
  term: { month: 1 },
  rate: {},
  area: { "square-metre": 1 },
  months: { month: 1 },
  exchange: { CNY: 1, USD: -1 },
};

function unitsIn(formula: Formula<string>): string {
  const of = (name: string) => UNITS[name] ?? {};
  const read = unitsOf(formula, { ofFigure: of, ofInput: of });
  if ("unlike" in read) {
    const { op, first, second } = read.unlike;
    return `${op}: ${unitWords(first.units)} at ${first.place.join(".")}, ${unitWords(second.units)} at ${second.place.join(".")}`;
  }
  return read.units ? unitWords(read.units) : "any";
}

const RENT: Formula<string> = {
  op: "times",
  of: [{ value: "rent" }, { in: "area" }, { in: "months" }],
};

describe("the units of a formula", () => {
  it("of a rent by area and month, times both, are those of money", () => {
    expect(unitsIn(RENT)).toBe("CNY");
    expect(
      unitsIn({ op: "times", of: [{ value: "rent" }, { in: "area" }] }),
    ).toBe("CNY per month");
  });

  it("of foreign money are yuan only by a rate of exchange", () => {
    const yuan: Formula<string> = {
      op: "times",
      of: [{ value: "dollars" }, { in: "exchange" }],
    };
    expect(unitsIn(yuan)).toBe("CNY");
    expect(unitsIn({ op: "sum", of: [{ value: "cap" }, yuan] })).toBe("CNY");
  });

  it("of unlike parts name both places", () => {
    expect(unitsIn({ op: "sum", of: [RENT, { value: "dollars" }] })).toBe(
      "sum: CNY at sum.0, USD at sum.1",
    );
    expect(unitsIn({ op: "least", of: [RENT, { limit: "term" }] })).toBe(
      "least: CNY at least.0, month at least.1",
    );
    expect(
      unitsIn({
        op: "step",
        of: [{ in: "area" }, { limit: "cap" }, { value: "cap" }],
      }),
    ).toBe("step: square-metre at step.0, CNY at step.1.0");
    expect(
      unitsIn({
        op: "by-year",
        of: [{ in: "months" }, { value: "cap" }, { value: "rate" }],
      }),
    ).toBe("by-year: CNY at by-year.1, a bare number at by-year.2");
    expect(unitsIn({ oneOf: ["cap", "dollars"] })).toBe(
      "one-of: CNY at one-of.0, USD at one-of.1",
    );
    expect(
      unitsIn({
        choose: "tier",
        of: { a: { value: "cap" }, b: { value: "rate" } },
      }),
    ).toBe("choose: CNY at of.a, a bare number at of.b");
  });

  it("of a quotient are those of its parts, and of a count none but a number", () => {
    expect(
      unitsIn({ op: "over", of: [{ value: "cap" }, { in: "area" }] }),
    ).toBe("CNY per square-metre");
    expect(
      unitsIn({ op: "count", of: [{ value: "cap" }, { value: "cap" }] }),
    ).toBe("count");
  });

  it("of what is open are any", () => {
    expect(unitsIn({ open: "rate-not-stated" })).toBe("any");
    expect(
      unitsIn({
        op: "least",
        of: [{ open: "rate-not-stated" }, { limit: "cap" }],
      }),
    ).toBe("CNY");
  });
});
