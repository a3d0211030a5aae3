import { expect, it } from "vitest";

import { fewestFullAwards } from "../../src/domain/figure/pool.ts";
import { benefits, policy } from "./real-content.ts";

it("six measures name a yearly total, together up to 1.1 billion yuan", () => {
  const sums = policy.pools.map(({ value }) =>
    value.kind === "money" ? value.fen / 100n : 0n,
  );
  expect(policy.pools.map(({ sentence }) => sentence)).toEqual([
    "m02-s1",
    "m09-s1",
    "m04-s1",
    "m05-s1",
    "m03-s1",
    "m06-s1",
  ]);
  expect(sums.reduce((a, b) => a + b)).toBe(1_100_000_000n);
  expect(policy.pools.every(({ bound }) => bound === "at-most")).toBe(true);
});

it("at the top award they cover at least 50, 25, 50, 50, 10 and 10 awards", () => {
  const fewest = policy.pools.map((pool) => {
    const counts = benefits
      .filter(({ benefit }) => benefit.pool?.id === pool.id)
      .flatMap(({ benefit }) => fewestFullAwards(benefit)?.count ?? []);
    return counts.reduce((a, b) => (a < b ? a : b));
  });
  expect(fewest.map(Number).sort((a, b) => a - b)).toEqual([
    10, 10, 10, 25, 50, 50,
  ]);
});
