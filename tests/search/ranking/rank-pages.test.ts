import { describe, expect, it } from "vitest";

import type { IndexAnswers } from "../../../src/search/ranking/page-evidence.ts";
import { holding, named, rank, TERM, type Found } from "./rank-found.ts";

describe("the first of the pages is the one", () => {
  it.each<[string, Found, readonly number[]]>([
    [
      "that the index scores higher",
      {
        together: [
          [3, 9],
          [2, 6],
        ],
      },
      [3, 2],
    ],
    [
      "that holds the query as it stands, whatever the index says",
      {
        together: [
          [3, 9],
          [2, 1],
        ],
        quoted: [holding(2, 0, false)],
      },
      [2],
    ],
    [
      "that holds it with the same marks",
      { quoted: [holding(2, 0.5, false), holding(3, 0.5, true)] },
      [3, 2],
    ],
    [
      "of which it is a larger part",
      { quoted: [holding(2, 0.1, true), holding(3, 0.9, true)] },
      [3, 2],
    ],
    [
      "whose sentence it is, before the number that it names",
      {
        quoted: [holding(2, 1, true)],
        clause: { measure: 4, isWhole: true },
      },
      [2, 3],
    ],
    [
      "whose number was asked for, before one that holds the words",
      {
        quoted: [holding(2, 0.5, true)],
        clause: { measure: 4, isWhole: true },
      },
      [3, 2],
    ],
    [
      "that holds the words, where a number stands among them",
      {
        quoted: [holding(2, 0.5, true)],
        clause: { measure: 4, isWhole: false },
      },
      [2, 3],
    ],
    [
      "whose name was asked for, before one with all the words",
      { together: [[3, 9]], names: [named(2, true)] },
      [2],
    ],
    [
      "that holds the query, before one that states an amount",
      { stating: [3], quoted: [holding(2, 0, false)] },
      [2],
    ],
    [
      "whose name is all that was asked, before one that states an amount",
      { stating: [3], names: [named(2, true)] },
      [2, 3],
    ],
    [
      "with the name itself, before one that holds the term",
      { names: [{ ...named(4, true), targets: [TERM, 4] }] },
      [4, 1, 2],
    ],
    [
      "that states the amount, before one with a rare word",
      { stating: [2], questions: [[[3, 9]]] },
      [2],
    ],
    [
      "with the rarer word",
      {
        questions: [
          [
            [2, 9],
            [3, 9],
            [4, 9],
            [5, 9],
          ],
          [[6, 9]],
        ],
      },
      [6, 2, 3, 4, 5],
    ],
    [
      "of a measure, before the full text that repeats it",
      {
        together: [
          [18, 9],
          [2, 9],
        ],
      },
      [2, 18],
    ],
  ])("%s", (_, found, order) => {
    expect(rank(found).pages).toEqual(order);
  });
});

describe("a page is no answer", () => {
  it("with less than half of the best one's score", () => {
    const full = (score: number) =>
      rank({
        together: [
          [2, 9],
          [18, score],
        ],
      });
    expect(full(9).pages).toEqual([2, 18]);
    expect(full(0).pages).toEqual([2]);
  });

  it("with less than three quarters, where the best answers more", () => {
    // The more pages hold the second word, the less it tells.
    const second = (pages: number): IndexAnswers["questions"][number] =>
      Array.from({ length: pages }, (_, at) => [at === 0 ? 2 : at + 3, 9]);
    const found = (pages: number) =>
      rank({
        questions: [
          [
            [2, 9],
            [3, 9],
          ],
          second(pages),
        ],
      });
    expect(found(10).pages).toEqual([2, 3]);
    expect(found(9).pages).toEqual([2]);
  });

  it("that is but a heading of the full text", () => {
    expect(
      rank({
        together: [
          [2, 9],
          [19, 9],
        ],
      }).pages,
    ).toEqual([2]);
  });

  it("unless it holds the query", () => {
    const found: Found = {
      together: [[2, 9]],
      quoted: [holding(2, 1, true), holding(19, 0.1, false)],
    };
    expect(rank(found).pages).toEqual([2, 19]);
  });
});

describe("the answer", () => {
  it("is exact where the best page holds half of what was asked", () => {
    expect(rank({ questions: [[[2, 9]]] }).match).toBe("exact");
    expect(rank({ together: [[2, 9]] }).match).toBe("exact");
  });

  it("is but near with less", () => {
    const words = ["x", "y", "z"];
    expect(rank({ words, questions: [[[2, 9]]] }).match).toBe("nearest");
    expect(rank({ words, names: [named(2, false)] }).match).toBe("nearest");
  });

  it("is but near where all that was asked is in most queries", () => {
    const words = ["support"];
    expect(rank({ words, together: [[2, 9]] }).match).toBe("nearest");
    expect(rank({ words, quoted: [holding(2, 0.5, true)] }).match).toBe(
      "nearest",
    );
  });

  it("has an amount only where it is stated with what it counts", () => {
    const words = ["x"];
    const questions: Found["questions"] = [[[2, 9]]];
    expect(rank({ words, questions, stating: [2] }).match).toBe("exact");
    expect(rank({ words, questions, stating: [] }).match).toBe("nearest");
  });

  it("is exact by a name that is all that was asked, or by a number", () => {
    const words = ["x", "y", "z"];
    const clause = { measure: 9, isWhole: true };
    expect(rank({ words, names: [named(2, true)] }).match).toBe("exact");
    expect(rank({ words, clause }).match).toBe("exact");
  });

  it("is none where no page has anything", () => {
    expect(rank({})).toEqual({ pages: [], match: "none" });
  });
});
