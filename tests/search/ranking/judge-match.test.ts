import { describe, expect, it } from "vitest";

import { openSearch } from "./real-search.ts";

const search = { zh: await openSearch("zh"), en: await openSearch("en") };

describe("words that any support shares", () => {
  it.each([
    ["en", "company"],
    ["en", "enterprise"],
    ["en", "policy"],
    ["en", "funding"],
    ["en", "company funding"],
    ["en", "artificial intelligence"],
    ["en", "Shenzhen"],
    ["zh", "补贴"],
    ["zh", "企业"],
    ["zh", "政策"],
    ["zh", "申请"],
    ["zh", "支持"],
    ["zh", "人工智能"],
    ["zh", "公司申请补贴"],
  ] as const)("carry no exact match in %s: %s", async (locale, query) => {
    const { match, addresses } = await search[locale].find(query);
    expect(match).toBe("nearest");
    expect(addresses).not.toEqual([]);
  });

  it.each(["工信局", "深圳市工业和信息化局"])(
    "are not the name of an office: %s",
    async (query) => {
      expect((await search.zh.find(query)).match).toBe("exact");
    },
  );
});

describe("nothing is found", () => {
  it.each([
    ["en", "company visa"],
    ["en", "Beijing AI policy"],
    ["en", "C++"],
    ["en", "US$"],
    ["en", "100%"],
    ["zh", "公司签证"],
    ["zh", "北京的人工智能政策"],
    ["zh", "C++"],
    ["zh", "US$"],
    ["zh", "100%"],
  ] as const)(
    "in %s of which no sentence speaks: %s",
    async (locale, query) => {
      const { match, addresses } = await search[locale].find(query);
      expect({ match, addresses }).toEqual({ match: "none", addresses: [] });
    },
  );

  it("is not said of amounts that stand there, nor of signs", async () => {
    expect((await search.en.find("50%")).match).toBe("exact");
    expect((await search.en.find("R&D")).match).toBe("exact");
  });
});

describe("a thing of which no sentence speaks", () => {
  it.each([
    ["zh", "企业落户"],
    ["en", "training budget for restaurants"],
    ["en", "housing for founders"],
  ] as const)("is near in %s: %s", async (locale, query) => {
    expect((await search[locale].find(query)).match).toBe("nearest");
  });

  it("is no question, but for somebody who applies from there", async () => {
    const asked = await search.en.find("can a company from Shanghai apply");
    expect(asked.direct).toBe("registered-where");
    const other = await search.en.find("how to apply for a visa");
    expect(other.direct).toBeUndefined();
  });
});

describe("a word that is read as another", () => {
  it.each([
    ["en", "vouchr"],
    ["en", "xunliqan"],
    ["zh", "xunliqan"],
    ["zh", "yuliaojuann"],
    ["zh", "模形券"],
  ] as const)("is never exact in %s: %s", async (locale, query) => {
    const { match, addresses } = await search[locale].find(query);
    expect(addresses).not.toEqual([]);
    expect(match).toBe("nearest");
  });

  it("is exact where it is only spelled by its sound", async () => {
    expect((await search.zh.find("xunliquan")).match).toBe("exact");
  });

  it("stays as it is between quotation marks", async () => {
    const { match } = await search.en.find('"vouchr"');
    expect(match).toBe("none");
    const { isRepaired } = await search.en.plan("“contact”");
    expect(isRepaired).toBe(false);
  });
});

describe("an everyday word", () => {
  it.each(["export", "contact", "directly", "company age", "hands"])(
    "is not read as a word of the texts: %s",
    async (query) => {
      expect((await search.en.plan(query)).query).toBe(query);
    },
  );
});
