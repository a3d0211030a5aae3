import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  chosenFigures,
  figureQuery,
  readFigureChoice,
  type FigureChoice,
  type ListedFigure,
} from "../../../src/domain/figure/figure-choice.ts";

const ALL: FigureChoice = { figures: "", department: "", find: "", sort: "" };
const figure = (
  kind: string,
  yuan: number | undefined,
  measure: number | undefined,
  text = "",
  departments: readonly string[] = ["first"],
): ListedFigure => ({ kind, yuan, measure, text, departments });
const FIGURES = [
  figure("other", undefined, undefined, "date of the notice", []),
  figure("limit", 200, 2, "up to rmb 200 vouchers"),
  figure("rate", undefined, 2, "not more than 50%"),
  figure("limit", 1000, 3, "up to rmb 1,000 corpora", ["second"]),
  figure("total", 500, 2, "up to rmb 500", ["second", "third"]),
];
const fold = (words: string) => words.toLowerCase();
const chosen = (choice: Partial<FigureChoice>) =>
  chosenFigures(FIGURES, { ...ALL, ...choice }, fold);

describe("the figures that are listed", () => {
  it("are all of them, in the order of the text, where nothing is chosen", () => {
    expect(chosen({})).toEqual([0, 1, 2, 3, 4]);
  });

  it("are those of the kind and of the office chosen", () => {
    expect(chosen({ figures: "limit" })).toEqual([1, 3]);
    expect(chosen({ department: "second" })).toEqual([3, 4]);
    expect(chosen({ figures: "limit", department: "second" })).toEqual([3]);
    expect(chosen({ figures: "rate", department: "third" })).toEqual([]);
  });

  it("hold every word looked for, in any order and any case", () => {
    expect(chosen({ find: "Corpora UP" })).toEqual([3]);
    expect(chosen({ find: "  " })).toHaveLength(FIGURES.length);
    expect(chosen({ find: "corpora vouchers" })).toEqual([]);
  });

  it("stand with the largest sum first, what is no sum last", () => {
    expect(chosen({ sort: "amount" })).toEqual([3, 4, 1, 0, 2]);
  });

  it("stand by measure, the largest first in each, those of none last", () => {
    expect(chosen({ sort: "measure" })).toEqual([4, 1, 2, 3, 0]);
  });

  it("are never listed twice, whatever is chosen", () => {
    const any = fc.record({
      figures: fc.constantFrom("", "limit", "rate", "none"),
      department: fc.constantFrom("", "first", "second", "none"),
      find: fc.constantFrom("", "up", "rmb 5"),
      sort: fc.constantFrom("", "amount", "measure", "none"),
    });
    fc.assert(
      fc.property(any, (choice) => {
        const found = chosen(choice);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe("the address of what is listed", () => {
  const offers = (name: string, value: string) =>
    (name === "figures" && value === "rate") ||
    (name === "sort" && value === "amount");

  it("is empty where nothing is chosen", () => {
    expect(figureQuery(ALL)).toBe("");
    expect(figureQuery({ ...ALL, find: " " })).toBe("");
  });

  it("gives the same choice again", () => {
    const choice = {
      ...ALL,
      figures: "rate",
      find: "50% & more",
      sort: "amount",
    };
    const { choice: read, strange } = readFigureChoice(
      figureQuery(choice),
      offers,
    );
    expect(read).toEqual(choice);
    expect(strange).toEqual([]);
  });

  it("may ask for what is not offered: that is named, and leaves nothing out", () => {
    const { choice, strange } = readFigureChoice(
      "?figures=cake&department=nobody&sort=amount&from=chat",
      offers,
    );
    expect(choice).toEqual({ ...ALL, sort: "amount" });
    expect(strange).toEqual([
      ["figures", "cake"],
      ["department", "nobody"],
    ]);
  });
});
