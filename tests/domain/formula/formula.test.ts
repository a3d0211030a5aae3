import { describe, expect, it } from "vitest";

import {
  figuresIn,
  inputsIn,
  mapFormula,
  type Formula,
} from "../../../src/domain/formula/formula.ts";

/** One of each operator. */
const FORMULA: Formula<string> = {
  choose: "variant",
  of: {
    "": {
      least: { times: [{ value: "rate" }, { in: "amount" }] },
      limit: "cap",
    },
    raised: { readings: ["cap-holds"], of: { value: "raised" } },
    listed: { oneOf: ["first", "second"] },
    silent: { least: { open: "rate-not-stated" }, limit: "cap" },
    help: { none: true },
  },
};

describe("a formula", () => {
  it("names its figures, in its order", () => {
    expect(figuresIn(FORMULA)).toEqual([
      "rate",
      "cap",
      "raised",
      "first",
      "second",
      "cap",
    ]);
  });

  it("keeps its shape when its figures take another form", () => {
    const longer = mapFormula(FORMULA, (figure) => `m99.${figure}`);
    expect(mapFormula(longer, (figure) => figure.slice(4))).toEqual(FORMULA);
    expect(JSON.stringify(longer)).toContain('"limit":"m99.cap"');
  });

  it("names the inputs that it uses", () => {
    expect(inputsIn({ times: [{ in: "months" }, { in: "rent" }] })).toEqual([
      "months",
      "rent",
    ]);
    expect(
      inputsIn({
        least: { times: [{ value: "rate" }, { in: "amount" }] },
        limit: "cap",
      }),
    ).toEqual(["amount"]);
    expect(inputsIn({ oneOf: ["first"] })).toEqual([]);
  });
});
