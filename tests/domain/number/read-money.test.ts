import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { MoneyProblem } from "../../../src/domain/number/money.ts";
import { readMoney } from "../../../src/domain/number/read-money.ts";
import { processorTime } from "../../processor-time.ts";

function yuanOf(text: string): string {
  const read = readMoney(text);
  if (!read.ok) return read.problem;
  return (Number(read.fen) / 100).toString();
}

describe("a typed amount", () => {
  it.each([
    ["24000000", "24000000"],
    ["24,000,000", "24000000"],
    ["24 000 000", "24000000"],
    ["24\u2009000\u2009000", "24000000"],
    ["24\u00a0000\u202f000", "24000000"],
    ["24m", "24000000"],
    ["24M", "24000000"],
    ["24 m", "24000000"],
    ["24 million", "24000000"],
    ["24 Million yuan", "24000000"],
    ["RMB 24 million", "24000000"],
    ["RMB24m", "24000000"],
    ["CNY 24m", "24000000"],
    ["24 million RMB", "24000000"],
    ["¥24,000,000", "24000000"],
    ["￥24,000,000.00", "24000000"],
    ["CN¥24m", "24000000"],
    ["人民币2400万元", "24000000"],
    ["2400万", "24000000"],
    ["2,400万元", "24000000"],
    ["2400 万 元", "24000000"],
    ["２４００万元", "24000000"],
    ["２，４００万元", "24000000"],
    ["２４００．５万", "24005000"],
    ["0.24亿", "24000000"],
    ["0.24 亿元", "24000000"],
    [".24亿", "24000000"],
    ["2千万", "20000000"],
    ["3百万元", "3000000"],
    ["2400w", "24000000"],
    ["24k", "24000"],
    ["24 thousand", "24000"],
    ["1.5bn", "1500000000"],
    ["10 billion", "10000000000"],
    ["  24m\t\n", "24000000"],
    ["0", "0"],
    ["0.00", "0"],
    ["00024", "24"],
    ["24.", "24"],
    ["0.01", "0.01"],
    ["6666666.66", "6666666.66"],
    ["666.666666万元", "6666666.66"],
    ["1.10000000000000000", "1.1"],
    ["RMB 24 million (2,400万元)", "24000000"],
    ["2,400万元（RMB 24 million）", "24000000"],
    ["1000000000000000", "1000000000000000"],
    ["1,000,000 billion", "1000000000000000"],
  ])("%j is %s yuan", (text, yuan) => {
    expect(yuanOf(text)).toBe(yuan);
  });

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["\u3000\u00a0\t\n", "empty"],
    ["-1", "negative"],
    ["−24m", "negative"],
    ["－２４万", "negative"],
    ["¥-24,000,000", "negative"],
    ["-RMB 24 million", "negative"],
    ["abc", "not-a-number"],
    ["-abc", "not-a-number"],
    ["-", "not-a-number"],
    [".", "not-a-number"],
    ["¥", "not-a-number"],
    ["元", "not-a-number"],
    ["万", "not-a-number"],
    ["1e309", "not-a-number"],
    ["0x10", "sum-to-work-out"],
    ["NaN", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["24constructor", "not-a-number"],
    ["24__proto__", "not-a-number"],
    ["24toString", "not-a-number"],
    ["1.2.3", "not-a-number"],
    ["24,00", "not-a-number"],
    ["24,000,00", "not-a-number"],
    ["2 4", "several-numbers"],
    ["10 20", "several-numbers"],
    ["1,5", "not-a-number"],
    ["$24m", "not-a-number"],
    ["24 USD", "foreign-currency"],
    ["24 tons", "not-a-number"],
    ["5²", "not-a-number"],
    ["½", "not-a-number"],
    ["2400万万", "not-a-number"],
    ["24 (million)", "not-a-number"],
    ["RMB 24 million (2,500万元)", "several-numbers"],
    ["24m (", "not-a-number"],
    ["<script>alert(1)</script>", "not-a-number"],
    ["'; DROP TABLE measures; --", "not-a-number"],
    ["1000000000000000.01", "too-large"],
    ["1000000000000001", "too-large"],
    ["9".repeat(10_000), "too-large"],
    ["10000000.01亿", "too-large"],
    ["0.001", "more-than-fen"],
    ["1.12345678901234567", "more-than-fen"],
    ["0.00000000000000001", "more-than-fen"],
    ["0.1234567万", "more-than-fen"],
    [`0.${"0".repeat(9_998)}1`, "more-than-fen"],
  ] satisfies [string, MoneyProblem][])("%j is %s", (text, problem) => {
    expect(readMoney(text)).toEqual({ ok: false, problem });
  });

  it("that is not there is empty", () => {
    expect(readMoney()).toEqual({ ok: false, problem: "empty" });
  });

  it("of any text at all is read or named a problem, and never throws", () => {
    const marks = fc.constantFrom(
      ...["0", "9", ".", ",", " ", "-", "¥", "元", "万", "亿", "m", "(", ")"],
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: marks, maxLength: 30 }),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const read = readMoney(typed);
        if (!read.ok) return read.problem.length > 0;
        return read.fen >= 0n && read.fen <= 10n ** 17n;
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(["9", " ", "-", ",", "(", ")", "1 ", "1,", "(1)", "¥", "万", "<"])(
    "of a hundred thousand times %j is settled at once",
    (part) => {
      const spent = processorTime(() => {
        expect(readMoney(`${part.repeat(100_000)}x`).ok).toBe(false);
        readMoney(`1${part.repeat(100_000)}1`);
      });
      expect(spent).toBeLessThan(1_500);
    },
  );

  it("in plain yuan means what its digits say", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }),
        fc.integer({ min: 0, max: 99 }),
        (yuan, fen) => {
          const text = `${yuan}.${String(fen).padStart(2, "0")}`;
          expect(readMoney(text)).toEqual({
            ok: true,
            fen: yuan * 100n + BigInt(fen),
          });
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
