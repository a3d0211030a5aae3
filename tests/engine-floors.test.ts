import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import {
  bundlerTargets,
  ENGINE_FLOORS,
  namedVersions,
} from "../src/engine-floors.ts";

const README = readFileSync("README.md", "utf8");

describe("the oldest engines", () => {
  it("are said in the README, a line for each that works in them", () => {
    const rows = README.split("\n")
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .map(([, , ...versions]) => versions.slice(0, 3).join());
    const said = Object.values(ENGINE_FLOORS).map((floor) =>
      Object.values(namedVersions(floor)).join(),
    );
    expect(said.filter((floor) => !rows.includes(floor))).toEqual([]);
  });

  it("need more for each thing that works", () => {
    const { reading, tools, search } = ENGINE_FLOORS;
    for (const engine of ["chrome", "firefox", "safari"] as const) {
      expect(tools[engine][0]).toBeGreaterThan(reading[engine][0]);
      expect(search[engine][0]).toBeGreaterThanOrEqual(tools[engine][0]);
    }
  });

  it("are named as the bundler knows them", () => {
    expect(bundlerTargets(ENGINE_FLOORS.reading)).toEqual([
      "chrome80",
      "firefox78",
      "safari13.1",
    ]);
  });
});
