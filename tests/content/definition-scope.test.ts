import { describe, expect, it } from "vitest";

import { policy, sentences, shared } from "./real-content.ts";

/**
 * Terms whose sentence sets bounds that their explanation must keep: words of
 * the sentence that bound the term, in both languages, and how the explanation
 * keeps them.
 */
const SCOPES: readonly (readonly [
  term: string,
  sentence: string,
  bounds: Words,
  kept: Words,
])[] = [
  [
    "cumulative-funding",
    "sup-s2",
    ["我市各级财政", "Shenzhen’s public finances"],
    ["深圳市、区各级财政", "Shenzhen’s public finances"],
  ],
  [
    "cumulative-funding",
    "sup-s2",
    ["已获得国家或省级财政支持", "has already received national or provincial"],
    [
      "已获得国家或省级财政支持",
      "have already received national or provincial",
    ],
  ],
  [
    "cumulative-funding",
    "sup-s2",
    ["同一项目", "the same project"],
    ["同一项目", "the same project"],
  ],
  [
    "audited-investment",
    "sup-s2",
    ["已获得国家或省级财政支持", "has already received national or provincial"],
    ["已获得国家或省级财政支持", "has already received national or provincial"],
  ],
  [
    "no-duplicate",
    "sup-s1",
    ["市级层面", "municipal level"],
    ["市级层面", "municipal level"],
  ],
  [
    "no-duplicate",
    "sup-s1",
    ["其他同类优惠措施", "other preferential measures of the same kind"],
    ["其他同类优惠措施", "other measures of the same kind"],
  ],
  [
    "fiscal-support",
    "sup-s2",
    ["国家或省级", "national or provincial"],
    ["国家或省级", "national or provincial"],
  ],
  [
    "cac-filing",
    "m04-s2",
    ["备案的生成式人工智能模型", "generative AI models filed"],
    ["模型", "model"],
  ],
  ["model-voucher", "m04-s2", ["可按不超过", "may be provided"], ["可", "may"]],
  [
    "corpus-voucher",
    "m03-s2",
    ["非关联方", "unrelated parties"],
    ["非关联方", "unrelated parties"],
  ],
  [
    "part-borne-by-enterprise",
    "m10-s2",
    ["创新中心", "innovation centres"],
    ["创新中心", "innovation centre"],
  ],
  [
    "verified-operating-expenses",
    "m12-s2",
    ["上一年度", "previous year"],
    ["上一年度", "previous year"],
  ],
  [
    "zero-rent-incubator",
    "m14-s1",
    ["中小微企业和初创企业", "start-ups"],
    ["中小微企业和初创企业", "start-ups"],
  ],
  ["one-off-startup-funding", "m15-s3", ["择优", "merit"], ["择优", "merit"]],
  [
    "one-off-startup-funding",
    "m15-s3",
    ["留学人才", "studied overseas"],
    ["留学人才", "studied overseas"],
  ],
  [
    "national-industrial-innovation-centre",
    "m12-s3",
    ["可给予", "may be given"],
    ["可给予", "may be given"],
  ],
  [
    "developing-enterprise",
    "m06-s3",
    ["在实际场景中投入使用", "put into use in real scenarios"],
    ["在实际场景中投入使用", "in use in a real scenario"],
  ],
  ["at-least", "m06-s2", ["应用场景", "scenarios"], ["应用场景", "scenarios"]],
];

type Words = readonly [zh: string, en: string];

describe("the explanation keeps the bounds of the sentence", () => {
  it.each(SCOPES)("of %s in %s: %s", (id, place, [zh, en], kept) => {
    const sentence = sentences.find((each) => each.id === place);
    const term = shared.glossary.find((each) => each.id === id);
    expect(sentence?.zh).toContain(zh);
    expect(sentence?.en).toContain(en);
    expect(term?.definition.zh).toContain(kept[0]);
    expect(term?.definition.en).toContain(kept[1]);
  });
});

describe("filing is not explained as registering", () => {
  const filing = shared.glossary.find(({ id }) => id === "cac-filing");

  it("which is another step", () => {
    expect(filing?.definition.zh.split("；")[0]).not.toMatch(/登记/);
    expect(filing?.definition.en.split(". ")[0]).not.toMatch(/regist(?:er|ra)/);
  });
});

describe("what says “the text” means the text that holds the term", () => {
  const title = policy.name.full.zh;

  it.each(shared.glossary)("of $id says 原文, not 文中", ({ definition }) => {
    expect(definition.zh.replaceAll(title, "")).not.toMatch(
      /文中|本文件|本政策/,
    );
  });
});
