import { describe, expect, it } from "vitest";

import { readPart } from "../../../src/domain/benefit/read-part.ts";
import { fen, yuan } from "../../../src/domain/number/money.ts";

const WHOLE = yuan(24_000_000n);

describe("the part of an amount that counts", () => {
  it.each([
    ["60%", 14_400_000n],
    ["60 per cent", 14_400_000n],
    ["６０％", 14_400_000n],
    ["14m", 14_000_000n],
    ["1400万", 14_000_000n],
    ["100%", 24_000_000n],
    ["0", 0n],
  ])("%s is read as a share or as a sum", (typed, sum) => {
    expect(readPart(typed, WHOLE)).toEqual({ ok: true, fen: yuan(sum) });
  });

  it("is rounded down to the fen", () => {
    expect(readPart("33.3%", fen(101n))).toEqual({ ok: true, fen: 33n });
  });

  it.each([
    ["101%", "more-than-whole"],
    ["24000000.01", "more-than-whole"],
    ["0%", "not-a-share"],
    ["half", "not-a-number"],
    ["-1", "negative"],
  ])("%s is refused", (typed, problem) => {
    expect(readPart(typed, WHOLE)).toMatchObject({ ok: false, problem });
  });
});
