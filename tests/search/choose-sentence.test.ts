import { describe, expect, it } from "vitest";

import {
  chooseSentence,
  foundSentences,
  type FoundSentence,
} from "../../src/search/choose-sentence.ts";

function sentence(id: string, text: string, hits = 0): FoundSentence {
  return { id, text, hits };
}

const SENTENCES = [
  sentence("m02-title", "（二）发放“训力券”。"),
  sentence("m02-s1", "每年发放最高5亿元“训力券”，降低研发和训练成本。"),
  sentence("m02-s2", "按不超过服务合同金额的50%，给予最高1000万元资助。"),
  sentence("m02-resp", "（责任单位：市科技创新局）"),
];

describe("the sentence a result opens at", () => {
  it.each([
    ["服务合同金额的50%", "m02-s2"],
    ["1000万元", "m02-s2"],
    ["5亿元", "m02-s1"],
    ["科技创新局", "m02-resp"],
  ])("for %s is %s", (query, id) => {
    expect(chooseSentence(SENTENCES, query)?.id).toBe(id);
  });

  it("is one of the body rather than the heading", () => {
    expect(chooseSentence(SENTENCES, "训力券")?.id).toBe("m02-s1");
  });

  it("is the first where only the page as a whole answers", () => {
    expect(chooseSentence(SENTENCES, "第二条")?.id).toBe("m02-title");
  });

  it("is where the index found most, when no words are alike", () => {
    const [title, first, ...rest] = SENTENCES;
    const found = [title, { ...first, hits: 2 }, ...rest] as FoundSentence[];
    expect(chooseSentence(found, "subsidised")?.id).toBe("m02-s1");
  });

  it("is missing on a page without sentences", () => {
    expect(chooseSentence([], "训力券")).toBeUndefined();
  });
});

describe("the words found on a page", () => {
  const anchors = [
    { id: "b", text: "B", location: 20 },
    { id: "a", text: "A", location: 9 },
  ];

  it("are counted where they stand, whatever the anchors' order", () => {
    expect(foundSentences(anchors, [10, 19, 20])).toEqual([
      sentence("a", "A", 2),
      sentence("b", "B", 1),
    ]);
  });

  it("count for no sentence before the first", () => {
    const hits = foundSentences(anchors, [0, 8]).map((found) => found.hits);
    expect(hits).toEqual([0, 0]);
  });
});
