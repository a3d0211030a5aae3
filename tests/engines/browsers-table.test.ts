import { describe, expect, it } from "vitest";

import { contrast } from "./contrast.ts";
import { isAsPromised, layOutTable, type Column } from "./lay-out-table.ts";
import { promisedWay, type Way } from "./ways.ts";

const COLUMNS: readonly Column[] = [
  {
    engine: "New",
    version: "156.0",
    outcomes: [
      { kind: "as-promised", cell: "works" },
      { kind: "as-promised", cell: "works" },
    ],
  },
  {
    engine: "Old",
    version: "80.0",
    outcomes: [
      { kind: "as-promised", cell: "works" },
      { kind: "as-promised", cell: "says why not" },
    ],
  },
  {
    engine: "Away",
    version: undefined,
    outcomes: [{ kind: "not-walked" }, { kind: "not-walked" }],
  },
];
const FAILED: Column = {
  engine: "Broken",
  version: "1",
  outcomes: [{ kind: "failed" }, { kind: "as-promised", cell: "works" }],
};

describe("the table of journeys and engines", () => {
  it("has a row a journey, a column an engine, and a key", () => {
    expect(layOutTable(["read", "calculate"], COLUMNS)).toEqual([
      "           New    Old           Away",
      "           156.0  80.0          —",
      "------------------------------------",
      "read       works  works         —",
      "calculate  works  says why not  —",
      "",
      "works: everything is there",
      "says why not: a sentence says that it needs a newer browser",
      "—: the engine could not be had",
    ]);
  });

  it("shows what failed", () => {
    const lines = layOutTable(["read", "calculate"], [FAILED]);
    expect(lines).toContain("read       FAILED");
    expect(lines.at(-1)).toMatch(/^FAILED: /);
  });

  it("is as promised unless something failed, also where an engine is away", () => {
    expect(isAsPromised(COLUMNS)).toBe(true);
    expect(isAsPromised([...COLUMNS, FAILED])).toBe(false);
  });
});

describe("what is promised", () => {
  const ways: readonly Way<string>[] = [
    { from: "reading", cell: "says why not", walk: "a sentence" },
    { from: "search", cell: "works", walk: "words" },
    { from: "tools", cell: "answers, no words", walk: "answers" },
  ];

  it.each([
    ["search", "words"],
    ["tools", "answers"],
    ["reading", "a sentence"],
  ] as const)("on the floor %s is %s", (floor, walk) => {
    expect(promisedWay(ways, floor).walk).toBe(walk);
  });

  it("is what a lower floor has, where a higher one adds nothing", () => {
    expect(promisedWay(ways.slice(0, 1), "search").walk).toBe("a sentence");
  });

  it("is never nothing", () => {
    expect(() => promisedWay(ways.slice(1, 2), "tools")).toThrow(/tools/);
  });
});

describe("contrast", () => {
  it.each([
    [[0, 0, 0, 255], [255, 255, 255, 255], 21],
    [[118, 118, 118, 255], [255, 255, 255, 255], 4.54],
    [[9, 9, 9, 255], [9, 9, 9, 255], 1],
  ] as const)("of %j and %j is %d, either way round", (one, other, is) => {
    expect(contrast(one, other)).toBeCloseTo(is, 2);
    expect(contrast(other, one)).toBeCloseTo(is, 2);
  });
});
