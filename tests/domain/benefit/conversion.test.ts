import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  convert,
  readConversion,
} from "../../../src/domain/benefit/conversion.ts";
import { fen } from "../../../src/domain/number/money.ts";
import { rational } from "../../../src/domain/number/rational.ts";

const given = { currency: "USD", rate: "7.05", "rate-date": "2026-11-20" };

describe("a conversion", () => {
  it("is read from a currency, a rate and its day", () => {
    expect(readConversion(given)).toEqual({
      conversion: {
        currency: "USD",
        rate: rational(705n, 100n),
        date: "2026-11-20",
      },
      problems: {},
    });
  });

  it.each(["currency", "rate", "rate-date"])(
    "without its %s is none, and no mistake",
    (name) => {
      expect(readConversion({ ...given, [name]: " " })).toEqual({
        problems: {},
      });
    },
  );

  it.each([
    ["currency", "=1+1", "not-a-currency"],
    ["currency", "<script>", "not-a-currency"],
    ["currency", "a".repeat(21), "not-a-currency"],
    ["rate", "0", "not-a-rate"],
    ["rate", "-7", "not-a-rate"],
    ["rate", "1e309", "not-a-rate"],
    ["rate", "7.05.1", "not-a-rate"],
    ["rate", "1".repeat(13), "not-a-rate"],
    ["rate-date", "2026-02-29", "not-a-date"],
    ["rate-date", "yesterday", "not-a-date"],
  ])("with a %s of %j names the problem", (name, text, problem) => {
    expect(readConversion({ ...given, [name]: text })).toEqual({
      problems: { [name]: problem },
    });
  });

  it.each(["€", "US dollar", "港元", "US$", "Fr."])(
    "takes %s for a currency",
    (currency) => {
      expect(readConversion({ ...given, currency }).problems).toEqual({});
    },
  );

  it("reads any text without a failure", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (currency, rate) => {
        const typed = { currency, rate, "rate-date": currency };
        expect(() => readConversion(typed)).not.toThrow();
      }),
    );
  });
});

describe("a sum in another currency", () => {
  it.each([
    [1_000_000_000n, "7.05", "1,418,439.71"],
    [0n, "7.05", "0.00"],
    [1n, "7.05", "0.00"],
    [100n, "1", "1.00"],
    [100n, "3", "0.33"],
    [200n, "3", "0.66"],
    [1_000_000_000n, "0.05", "200,000,000.00"],
  ])("of %s fen at %s yuan is %s", (sum, rate, expected) => {
    const { conversion } = readConversion({ ...given, rate });
    expect(conversion && convert(fen(sum), conversion.rate)).toBe(expected);
  });

  it("is never more than the exact one, and less by under a hundredth", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 17n }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        (sum, num, den) => {
          const text = convert(fen(sum), { num, den });
          const hundredths = BigInt(text.replace(/\D/g, ""));
          expect(hundredths * num <= sum * den).toBe(true);
          expect((hundredths + 1n) * num > sum * den).toBe(true);
        },
      ),
    );
  });
});
