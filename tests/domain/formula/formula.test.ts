import { describe, expect, it } from "vitest";

import { inputsIn, partsPlaced } from "../../../src/domain/formula/formula.ts";
import { ONE_OF_EACH } from "./one-of-each.ts";

describe("a formula", () => {
  it("names the inputs that it uses", () => {
    expect(inputsIn(ONE_OF_EACH)).toEqual([
      "amount",
      "revenue",
      "bonus",
      "subsidy",
      "invested",
    ]);
    expect(inputsIn({ oneOf: ["first"] })).toEqual([]);
  });

  it("has each of its parts at its place as it is written", () => {
    const places = partsPlaced(ONE_OF_EACH).map(({ part, place }) => [
      place.join("/"),
      part,
    ]);
    expect(places).toContainEqual([
      "of/shared/least/1/limit/times/1",
      { in: "invested" },
    ]);
    expect(places).toContainEqual([
      "of/stepped/step/2/1/sum/1",
      { in: "bonus" },
    ]);
  });
});
