import { describe, expect, it } from "vitest";

import { plainWords, wordsHeld } from "../../../src/search/text/holds-words.ts";

const holds = (query: string, text: string) =>
  wordsHeld(query)(plainWords(text));

describe("the words of a query are found in a text", () => {
  it.each([
    ["算力", "租用智能算力"],
    ["up to", "Up to RMB 500 million"],
    ["ｕｐ　ＴＯ", "up to RMB 500 million"],
    ["５０％", "不超过服务合同金额的50%"],
    ["xunli quan", "xùnlì quàn"],
    ["million 500", "RMB 500 million"],
    ["compute", "training-compute vouchers"],
    ["AI", "支持AI芯片"],
    ["(1)", "第(1)项"],
  ])("%s in %s", (query, text) => {
    expect(holds(query, text)).toBe(true);
  });

  it.each([
    ["AI", "training"],
    ["0%", "50%"],
    ["算力 租金", "租用智能算力"],
    ["a.b", "acb"],
  ])("but not %s in %s", (query, text) => {
    expect(holds(query, text)).toBe(false);
  });

  it("in every text, when there are none", () => {
    expect(holds("  ", "")).toBe(true);
  });
});
