import { describe, expect, it } from "vitest";

import { breakEven } from "../../../src/domain/benefit/break-even.ts";
import { yuan } from "../../../src/domain/number/money.ts";
import { rational } from "../../../src/domain/number/rational.ts";

describe("the base from which the cap decides", () => {
  it.each([
    [50n, 10_000_000n, 20_000_000n, 1n],
    [60n, 10_000_000n, 50_000_000n, 3n],
    [30n, 2_000_000n, 20_000_000n, 3n],
    [30n, 5_000_000n, 50_000_000n, 3n],
    [50n, 30_000_000n, 60_000_000n, 1n],
    [50n, 20_000_000n, 40_000_000n, 1n],
    [50n, 3_000_000n, 6_000_000n, 1n],
  ])("at %i%% of a cap of %i yuan is %i/%i yuan", (percent, cap, num, den) => {
    const exact = breakEven(rational(percent, 100n), yuan(cap));
    expect(exact).toEqual({ num, den });
  });

  it("does not exist at a rate of zero", () => {
    expect(breakEven(rational(0n), yuan(10n))).toBeUndefined();
  });
});
