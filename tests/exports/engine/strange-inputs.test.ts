import { describe, expect, expectTypeOf, it } from "vitest";

import type { OpenPoint } from "../../../src/domain/benefit/benefit.ts";
import type { Limit } from "../../../src/domain/benefit/limit.ts";
import type { FieldProblem } from "../../../src/domain/benefit/result.ts";
import type { Discretion } from "../../../src/domain/figure/figure.ts";
import type { BenefitRecord } from "../../../src/exports/benefit-record.ts";
import type { CalculationRecord } from "../../../src/exports/calculation-record.ts";
import {
  assess,
  breakEven,
  inputsOf,
} from "../../../src/exports/engine/engine.ts";
import type * as api from "../../../src/exports/engine/engine-api.ts";
import { pairs, recordOf } from "./engine-records.ts";

const training = recordOf("m02-training");
const rent = recordOf("m14-rent");

/** What somebody may hand over who is not told of types. */
const given = (inputs: unknown) => inputs as api.Inputs;

function problemsOf(outcome: api.Outcome): readonly string[] {
  if (outcome.kind !== "invalid") throw new Error(outcome.kind);
  return outcome.problems.map(({ input, problem }) => `${input} ${problem}`);
}

describe("inputs that nobody meant", () => {
  it.each([[24_000_000], [NaN], [24n], [true], [{}], [["1"]], [() => "1"]])(
    "are refused by name where they are no text: %s",
    (amount) => {
      const outcome = assess(training, given({ amount }));
      expect(problemsOf(outcome)).toEqual(["amount not-text"]);
    },
  );

  it("are all named at once", () => {
    const outcome = assess(training, given({ amount: 1, variant: "none" }));
    expect(problemsOf(outcome)).toEqual([
      "variant unknown-variant",
      "amount not-text",
    ]);
  });

  it("are refused also where the input may be left open", () => {
    const outcome = assess(rent, given({ rent: "1000", months: 12 }));
    expect(problemsOf(outcome)).toEqual(["months not-text"]);
    expect(breakEven(training, "amount", given({ variant: 1 }))).toBeNull();
  });

  it.each(["", "-1", "1e309", "NaN", "Infinity", "0x10", "<b>", "\u0000"])(
    "are refused by name where %j is no sum",
    (amount) => {
      const [problem] = problemsOf(assess(training, { amount }));
      expect(problem).toMatch(/^amount [a-z-]+$/);
    },
  );

  it("tell what an ambiguous sum may mean", () => {
    expect(assess(training, { amount: "24.000" })).toEqual({
      kind: "invalid",
      problems: [
        {
          input: "amount",
          problem: "ambiguous",
          readingsYuan: ["24000", "24"],
        },
      ],
    });
  });

  it("are empty where they are null, absent or inherited", () => {
    const inherited = Object.create({ amount: "1" }) as api.Inputs;
    for (const inputs of [{}, { amount: null }, inherited, undefined])
      expect(problemsOf(assess(training, inputs))).toEqual(["amount empty"]);
  });

  it("are passed over where the benefit asks for no such thing", () => {
    const more = given({ amount: "1", other: 5, benefit: "m02-training" });
    expect(assess(training, more)).toEqual(assess(training, { amount: "1" }));
  });

  it.each([[null], ["amount=1"], [5]])(
    "are an error where they are %j",
    (all) => {
      expect(() => assess(training, given(all))).toThrow(TypeError);
    },
  );
});

describe("what is no record of benefits.json", () => {
  it.each([
    [undefined],
    [null],
    ["m02-training"],
    [5],
    [{}],
    [[]],
    [{ calculation: null }],
    [{ calculation: { figures: 3, inputs: [] } }],
    [{ ...training, calculation: { ...training.calculation, gives: null } }],
  ])("is an error: %j", (benefit) => {
    expect(() => assess(benefit as api.Benefit, {})).toThrow(TypeError);
  });
});

describe("help in kind", () => {
  it("has nothing to enter and no amount", () => {
    const kind = pairs.find(({ benefit }) => benefit.kind === "in-kind");
    if (!kind) throw new Error("there is none");
    expect(inputsOf(kind.record)).toEqual([]);
    expect(problemsOf(assess(kind.record))).toEqual(["benefit no-amount"]);
  });
});

describe("from where on more adds nothing", () => {
  it("is what the record says, where it says so", () => {
    const even = pairs.flatMap(({ record }) => {
      const { breakEvenYuan } = record as api.Benefit & BenefitRecord;
      const [sum] = inputsOf(record).filter(({ kind }) => kind === "money");
      return breakEvenYuan === null ? [] : [{ record, sum, breakEvenYuan }];
    });
    expect(even.length).toBeGreaterThan(5);
    for (const { record, sum, breakEvenYuan } of even) {
      const found = breakEven(record, sum?.id ?? "");
      expect(found?.unit).toBe("yuan");
      const asFraction = (text: string) => {
        const [num = "", den = "1"] = text.split("/");
        return Number(num) / Number(den);
      };
      expect(asFraction(found?.value ?? "")).toBe(asFraction(breakEvenYuan));
    }
  });

  it("depends on what else is entered, and is exact", () => {
    expect(breakEven(training, "amount", { variant: "startup" })).toEqual({
      input: "amount",
      unit: "yuan",
      value: "50000000/3",
      atMostYuan: "10000000",
    });
  });

  it.each(["variant", "rent", "", "__proto__"])(
    "is nowhere for %s, which is no number to enter",
    (input) => {
      expect(breakEven(training, input)).toBeNull();
    },
  );
});

describe("the published types", () => {
  it("name what the engine knows, no less and no more", () => {
    type Input = CalculationRecord["inputs"][number];
    expectTypeOf<api.ProblemName>().toEqualTypeOf<FieldProblem | "not-text">();
    expectTypeOf<api.Ceiling["limit"]>().toEqualTypeOf<Limit>();
    expectTypeOf<api.Undetermined["reasons"]>().toEqualTypeOf<
      readonly OpenPoint[]
    >();
    expectTypeOf<api.Input["kind"]>().toEqualTypeOf<Input["kind"]>();
    expectTypeOf<api.Discretion["kind"]>().toEqualTypeOf<Discretion["kind"]>();
    expectTypeOf<BenefitRecord>().toExtend<api.Benefit>();
  });
});
