import { describe, expect, it } from "vitest";

import {
  compactText,
  searchTokens,
} from "../../../src/search/text/search-tokens.ts";

describe("searchTokens", () => {
  it.each([
    ["最高1000万元", ["最", "高", "1000", "万", "元"]],
    ["50% of ai-vouchers", ["50", "%", "of", "ai", "voucher"]],
    ["1,000.5", ["1000.5"]],
    ["，。“”", []],
  ])("cuts %s", (text, keys) => {
    expect(searchTokens(text).map(({ key }) => key)).toEqual(keys);
  });

  it("says where each token stands", () => {
    const text = "对 vouchers 的";
    const places = searchTokens(text).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(places).toEqual(["对", "vouchers", "的"]);
  });
});

describe("compactText", () => {
  it.each([
    ["按不超过 50%，给予", "按不超过50%给予"],
    ["up to rmb 10,000 — or less.", "up to rmb 10000 or less"],
    ["应用 ai 手机", "应用ai手机"],
    ["  ", ""],
  ])("leaves of %j only %j", (text, compact) => {
    expect(compactText(text)).toBe(compact);
  });
});
