import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fen } from "../../../src/domain/number/money.ts";
import { readMoney } from "../../../src/domain/number/read-money.ts";
import { plainYuan, typedYuan } from "../../../src/domain/number/write-yuan.ts";

describe("a sum in plain yuan", () => {
  it.each([
    [0n, "0"],
    [1n, "0.01"],
    [10n, "0.10"],
    [100n, "1"],
    [1250n, "12.50"],
    [1000000000n, "10000000"],
  ])("%s fen is %s", (sum, text) => {
    expect(plainYuan(fen(sum))).toBe(text);
  });

  it("is the same sum when it is read", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), (sum) => {
        expect(readMoney(plainYuan(fen(sum)))).toEqual({ ok: true, fen: sum });
      }),
    );
  });
});

describe("a typed sum", () => {
  it.each([
    ["24m", "24000000"],
    ["２，４００万元", "24000000"],
    ["", ""],
    ["1e309", "1e309"],
  ])("%j stands in the address as %j", (typed, text) => {
    expect(typedYuan(typed)).toBe(text);
  });
});
