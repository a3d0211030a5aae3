import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Unit } from "../../../src/domain/benefit/input-kind.ts";
import { rational } from "../../../src/domain/number/rational.ts";
import {
  fromPlain,
  inPlainUnit,
  PLAIN_UNITS,
  unitOf,
} from "../../../src/exports/engine/plain-unit.ts";

describe("a value in a unit that others know", () => {
  it.each<readonly [Unit, bigint, bigint, string, string]>([
    ["money", 1250n, 1n, "yuan", "12.5"],
    ["money", 5_000_000_000n, 3n, "yuan", "50000000/3"],
    ["USD", 5_000_000n, 1n, "USD", "50000"],
    ["rate", 1n, 3n, "percent", "100/3"],
    ["rate", 1n, 200n, "percent", "0.5"],
    ["months", 48n, 1n, "months", "48"],
    ["years", 36n, 1n, "months", "36"],
    ["exchange", 71n, 10n, "yuan-for-one", "7.1"],
    ["ratio", 1n, 1n, "ratio", "1"],
    ["area", 1500n, 1n, "square-metres", "1500"],
  ])("of %s", (unit, num, den, plain, value) => {
    const exact = rational(num, den);
    expect(inPlainUnit(unit, exact)).toEqual({ unit: plain, value });
    expect(fromPlain(unit, value)).toEqual(exact);
  });

  it("is the same when it is read again", () => {
    const number = fc.bigInt({ min: 0n, max: 10n ** 17n });
    const size = fc.bigInt({ min: 1n, max: 10n ** 6n });
    fc.assert(
      fc.property(
        fc.constantFrom(...PLAIN_UNITS),
        number,
        size,
        (plain, num, den) => {
          const exact = rational(num, den);
          const written = inPlainUnit(unitOf(plain), exact);
          expect(written.unit).toBe(plain);
          expect(fromPlain(unitOf(plain), written.value)).toEqual(exact);
        },
      ),
    );
  });

  it.each(["", "-1", "1e3", "NaN", "1,000", "1/0x2", "."])(
    "is refused where it says %s",
    (text) => {
      expect(() => fromPlain("money", text)).toThrow(TypeError);
    },
  );
});
