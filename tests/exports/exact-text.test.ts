import { describe, expect, it } from "vitest";

import {
  decimalText,
  exactText,
  percentText,
} from "../../src/exports/exact-text.ts";

describe("an exact number", () => {
  it.each([
    [20_000_000n, 1n, "20000000"],
    [100_000_000n, 6n, "50000000/3"],
    [25n, 2n, "25/2"],
  ])("%s / %s is %s where a fraction is wanted", (num, den, text) => {
    expect(exactText({ num, den })).toBe(text);
  });

  it.each([
    [50n, 1n, "50"],
    [25n, 2n, "12.5"],
    [1n, 1024n, "0.0009765625"],
    [-1n, 8n, "-0.125"],
    [0n, 7n, "0"],
    [100n, 3n, "100/3"],
    [1n, 12n, "1/12"],
  ])("%s / %s is %s where a decimal is wanted", (num, den, text) => {
    expect(decimalText({ num, den })).toBe(text);
  });

  it("is in percent the hundredfold", () => {
    expect(percentText({ num: 3n, den: 5n })).toBe("60");
    expect(percentText({ num: 1n, den: 3n })).toBe("100/3");
  });
});
