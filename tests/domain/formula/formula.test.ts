import { describe, expect, it } from "vitest";

import {
  figuresIn,
  inputsIn,
  mapFormula,
  type Formula,
} from "../../../src/domain/formula/formula.ts";

/** One of each shape. */
const FORMULA: Formula<string> = {
  choose: "variant",
  of: {
    "": {
      op: "least",
      of: [
        { op: "times", of: [{ value: "rate" }, { in: "amount" }] },
        { limit: "cap" },
      ],
    },
    raised: { readings: ["cap-holds"], of: { value: "raised" } },
    listed: { oneOf: ["first", "second"] },
    silent: {
      op: "least",
      of: [{ open: "rate-not-stated" }, { limit: "cap" }],
    },
    stepped: {
      op: "step",
      of: [
        { in: "revenue" },
        { limit: "from" },
        { value: "little" },
        { limit: "higher" },
        { op: "sum", of: [{ value: "much" }, { in: "bonus" }] },
      ],
    },
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
      "from",
      "little",
      "higher",
      "much",
    ]);
  });

  it("keeps its shape when its figures take another form", () => {
    const longer = mapFormula(FORMULA, (figure) => `m99.${figure}`);
    expect(mapFormula(longer, (figure) => figure.slice(4))).toEqual(FORMULA);
    expect(JSON.stringify(longer)).toContain('"limit":"m99.cap"');
  });

  it("names the inputs that it uses", () => {
    expect(inputsIn(FORMULA)).toEqual(["amount", "revenue", "bonus"]);
    expect(inputsIn({ oneOf: ["first"] })).toEqual([]);
  });

  it("knows the part and the place of each figure as it is written", () => {
    const places: unknown[] = [];
    mapFormula(FORMULA, (figure, role, place) =>
      places.push([figure, role, place.join("/")]),
    );
    expect(places).toContainEqual(["rate", "value", "of//least/0/times/0"]);
    expect(places).toContainEqual(["cap", "limit", "of//least/1/limit"]);
    expect(places).toContainEqual(["first", "one-of", "of/listed/one-of/0"]);
    expect(places).toContainEqual([
      "higher",
      "threshold",
      "of/stepped/step/2/0",
    ]);
    expect(places).toContainEqual([
      "much",
      "value",
      "of/stepped/step/2/1/sum/0",
    ]);
  });
});
