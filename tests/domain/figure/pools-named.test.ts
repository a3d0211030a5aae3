import { describe, expect, it } from "vitest";

import {
  namedPools,
  poolsTotal,
  withoutPool,
} from "../../../src/domain/figure/pools-named.ts";
import { yuan } from "../../../src/domain/number/money.ts";
import { policy } from "../../content/real-content.ts";

describe("the yearly totals that are named", () => {
  it("stand on one scale, each with its measure", () => {
    const [first, second, , , last] = namedPools(policy);
    expect(first?.measure?.number).toBe(2);
    expect([first, second, last].map((pool) => pool?.percent)).toEqual([
      100n,
      60n,
      10n,
    ]);
  });

  it("are added up by the site", () => {
    expect(poolsTotal(policy)).toBe(yuan(1_100_000_000n));
    expect(poolsTotal({ pools: [] })).toBe(0n);
  });

  it("leave twelve measures without one", () => {
    expect(withoutPool(policy).map(({ number }) => number)).toEqual([
      1, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18,
    ]);
  });
});
