import { describe, expect, it } from "vitest";

import {
  hasHan,
  spaceHan,
  writeHanNumeral,
} from "../../src/search/han-text.ts";

describe("Chinese text for the index", () => {
  it("becomes one word a character, other words stay whole", () => {
    expect(spaceHan("训力券")).toBe("训 力 券");
    expect(spaceHan("租GPU补贴3亿")).toBe("租 GPU 补 贴 3 亿");
    expect(spaceHan("compute voucher")).toBe("compute voucher");
  });

  it("is told from other text", () => {
    expect(hasHan("AI手机")).toBe(true);
    expect(hasHan("AI phone, 2024")).toBe(false);
  });
});

describe("a clause's number in Chinese", () => {
  it.each([
    [1, "一"],
    [10, "十"],
    [18, "十八"],
    [20, "二十"],
    [99, "九十九"],
  ])("writes %i as a heading does", (number, written) => {
    expect(writeHanNumeral(number)).toBe(written);
  });

  it("is refused beyond what headings count to", () => {
    for (const number of [0, 100, 1.5])
      expect(() => writeHanNumeral(number)).toThrow(RangeError);
  });
});
