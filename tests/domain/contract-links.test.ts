import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { assess } from "../../src/domain/benefit/assess.ts";
import type { Result } from "../../src/domain/benefit/result.ts";
import { readContentBenefits } from "./benefit/content-benefits.ts";

/**
 * Each line is the query of a calculator's address and what it must give,
 * worked out by a third calculation that is no part of the project: links in
 * the wild depend on it.
 */
const LINES = readFileSync(
  new URL("./contract-links.txt", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n");

const benefits = new Map(
  readContentBenefits("sz-ai-2024").map((benefit) => [benefit.id, benefit]),
);

describe("a link to a result", () => {
  it("is held in many cases, for every benefit with an amount", () => {
    expect(LINES.length).toBeGreaterThanOrEqual(300);
    const linked = new Set(
      LINES.map((line) => /benefit=([^& ]+)/.exec(line)?.[1]),
    );
    expect(linked.size).toBe(23);
  });

  it.each(LINES)("%s", (line) => {
    const [query = "", expected] = line.split(" -> ");
    const { benefit = "", ...inputs } = Object.fromEntries(
      new URLSearchParams(query),
    );
    const found = benefits.get(benefit);
    expect(found && describeResult(assess(found, inputs))).toBe(expected);
  });
});

function describeResult(result: Result): string {
  switch (result.kind) {
    case "ceiling": {
      const low = result.low === undefined ? "" : ` from ${result.low}`;
      return `ceiling ${result.fen} ${result.limit}${low}`;
    }
    case "fixed":
      return `fixed ${result.fen}`;
    case "choice":
      return `choice ${result.fens.join(" ")}`;
    case "ineligible":
      return `ineligible ${result.sentence}`;
    case "undetermined":
      return `undetermined ${result.atLeast} ${result.atMost}`;
    case "invalid":
      return `invalid ${result.problems
        .map(({ field, problem }) => `${field}:${problem}`)
        .join(" ")}`;
    default:
      return result satisfies never;
  }
}
