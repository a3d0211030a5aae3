import { describe, expect, it } from "vitest";

import {
  figuresIn,
  mapFormula,
} from "../../../src/domain/formula/map-formula.ts";
import { ONE_OF_EACH } from "./one-of-each.ts";

describe("the figures of a formula", () => {
  it("are named in its order", () => {
    expect(figuresIn(ONE_OF_EACH)).toEqual([
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
      "part",
    ]);
  });

  it("keep their places when they take another form", () => {
    const plain = mapFormula(ONE_OF_EACH, (figure) => figure);
    const longer = mapFormula(ONE_OF_EACH, (figure) => `m99.${figure}`);
    expect(mapFormula(longer, (figure) => figure.slice(4))).toEqual(plain);
    expect(JSON.stringify(longer)).toContain('"limit":"m99.cap"');
  });

  it("are limits all in a limit that is worked out", () => {
    const shared = "choose" in ONE_OF_EACH && ONE_OF_EACH.of["shared"];
    expect(shared && mapFormula(shared, (figure) => figure)).toEqual({
      op: "least",
      of: [
        { in: "subsidy" },
        { op: "times", of: [{ limit: "part" }, { in: "invested" }] },
      ],
    });
  });

  it("are each known by its part and its place as it is written", () => {
    const places: unknown[] = [];
    mapFormula(ONE_OF_EACH, (figure, role, place) =>
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
    expect(places).toContainEqual([
      "part",
      "limit",
      "of/shared/least/1/limit/times/0",
    ]);
  });
});
