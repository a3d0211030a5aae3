import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  foldText,
  normaliseQuery,
} from "../../../src/search/text/fold-text.ts";

const simplified = new Map([
  ["訓", "训"],
  ["練", "练"],
]);

describe("normaliseQuery", () => {
  it.each([
    ["  ６０％ ", "60%"],
    ["ＲＭＢ　５００", "rmb 500"],
    ["訓練", "训练"],
    ["xùn lì quàn", "xun li quan"],
    ["nǚxìng", "nuxing"],
    ["Ⅲ", "iii"],
    ["训​力\u202e券", "训力券"],
    ["算力\n\t补贴", "算力 补贴"],
    ["\ud800训", "\ufffd训"],
  ])("brings %j to %j", (typed, plain) => {
    expect(normaliseQuery(typed, simplified)).toBe(plain);
  });

  it("never throws, and changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const once = normaliseQuery(typed, simplified);
        expect(normaliseQuery(once, simplified).length).toBeLessThanOrEqual(
          once.length * 4,
        );
      }),
    );
  });
});

describe("foldText", () => {
  it("keeps every character in its place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(text, simplified)).toHaveLength(text.length);
      }),
    );
  });

  it("leaves alone what would grow", () => {
    expect(foldText("云脑Ⅲ，ＡI")).toBe("云脑Ⅲ,ai");
  });
});
