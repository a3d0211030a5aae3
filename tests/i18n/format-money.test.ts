import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fen } from "../../src/domain/number/money.ts";
import { readMoney } from "../../src/domain/number/read-money.ts";
import { formatMoney, formatMoneyPlain } from "../../src/i18n/format-money.ts";

describe("a sum of money", () => {
  it.each([
    [0n, "RMB 0", "0元"],
    [1n, "RMB 0.01", "0.01元"],
    [50n, "RMB 0.50", "0.50元"],
    [100n, "RMB 1", "1元"],
    [123_450n, "RMB 1,234.50", "1,234.50元"],
    [999_999n, "RMB 9,999.99", "9,999.99元"],
    [1_000_000n, "RMB 10,000", "1万元"],
    [1_000_100n, "RMB 10,001", "1.0001万元"],
    [1_000_001n, "RMB 10,000.01", "10,000.01元"],
    [60_000_000n, "RMB 600,000", "60万元"],
    [99_999_999n, "RMB 999,999.99", "999,999.99元"],
    [100_000_000n, "RMB 1 million", "100万元"],
    [1_250_000_000n, "RMB 12.5 million", "1250万元"],
    [1_251_000_000n, "RMB 12.51 million", "1251万元"],
    [1_251_200_000n, "RMB 12,512,000", "1251.2万元"],
    [2_400_000_000n, "RMB 24 million", "2400万元"],
    [666_666_666n, "RMB 6,666,666.66", "6,666,666.66元"],
    [50_000_000_000n, "RMB 500 million", "5亿元"],
    [110_000_000_000n, "RMB 1.1 billion", "11亿元"],
    [110_100_000_000n, "RMB 1,101 million", "11.01亿元"],
    [110_101_000_000n, "RMB 1,101.01 million", "11.0101亿元"],
    [1_000_000_000_000n, "RMB 10 billion", "100亿元"],
    [12_345_678_901n, "RMB 123,456,789.01", "123,456,789.01元"],
    [10n ** 17n, "RMB 1,000,000 billion", "10000000亿元"],
  ])("of %i fen is %s and %s", (amount, en, zh) => {
    expect(formatMoneyPlain(fen(amount), "en")).toBe(en);
    expect(formatMoneyPlain(fen(amount), "zh")).toBe(zh);
  });

  it("carries the Chinese way of saying it on English pages", () => {
    expect(formatMoney(fen(2_400_000_000n), "en")).toBe(
      "RMB 24 million (2400万元)",
    );
    expect(formatMoney(fen(2_400_000_000n), "zh")).toBe("2400万元");
    expect(formatMoney(fen(666_666_666n), "en")).toBe(
      "RMB 6,666,666.66 (6,666,666.66元)",
    );
  });

  it("is read back exactly as it was printed", () => {
    const amount = fc.oneof(
      fc.bigInt({ min: 0n, max: 10n ** 17n }),
      fc.bigInt({ min: 0n, max: 10n ** 9n }),
      fc.bigInt({ min: 0n, max: 10n ** 7n }).map((wan) => wan * 10n ** 6n),
      fc.bigInt({ min: 0n, max: 10n ** 6n }).map((m) => m * 10n ** 8n),
    );
    fc.assert(
      fc.property(amount.map(fen), (sum) => {
        const expected = { ok: true, fen: sum };
        for (const locale of ["zh", "en"] as const) {
          expect(readMoney(formatMoney(sum, locale))).toEqual(expected);
          expect(readMoney(formatMoneyPlain(sum, locale))).toEqual(expected);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it("is printed differently when it is different", () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 17n }).map(fen);
    fc.assert(
      fc.property(amount, (sum) => {
        const next = fen(sum + 1n);
        for (const locale of ["zh", "en"] as const)
          expect(formatMoneyPlain(next, locale)).not.toBe(
            formatMoneyPlain(sum, locale),
          );
      }),
    );
  });
});
