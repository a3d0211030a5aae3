import { describe, expect, it } from "vitest";

import {
  hanInitials,
  uniqueInitials,
} from "../../../src/search/names/han-initials.ts";
import { pinyinReadings } from "../../../src/search/text/pinyin-readings.ts";
import { openSearch } from "../ranking/real-search.ts";

const readings = pinyinReadings();

describe("the initials of a Chinese name", () => {
  it("are the first letters of its syllables", () => {
    expect(hanInitials("训力券", readings)).toBe("xlq");
  });

  it.each(["算力", "安全可控", "大模型训练券总额", "GPU券", "数源云"])(
    "are none of %s: too few, too many, or like a word",
    (name) => {
      const initials = hanInitials(name, readings);
      expect(initials === undefined || /^[^aeiou]+$/.test(initials)).toBe(true);
      if (name !== "数源云") expect(initials).toBeUndefined();
    },
  );

  it("are of no name where two have them", () => {
    const names = ["训力券", "新流圈", "语料券"];
    expect([...uniqueInitials(names, readings)]).toEqual([["语料券", "ylq"]]);
  });
});

describe.each(["zh", "en"] as const)("initials in %s", async (locale) => {
  const search = await openSearch(locale);

  it.each([
    ["xlq", "m02"],
    ["ylq", "m03"],
    ["mxq", "m04"],
  ])("%s lead to measure %s", async (typed, measure) => {
    const { addresses } = await search.find(typed);
    expect(addresses[0]).toContain(`/${measure}/`);
  });

  it("are not read into English words", async () => {
    for (const word of ["gym", "lynx", "try", "html", "sky"])
      expect((await search.plan(word)).names).toEqual([]);
  });
});
