import { describe, expect, it } from "vitest";

import { matchRuns, matchScore } from "../../src/search/match-text.ts";

const ZH =
  "对租用智能算力开展大模型训练的企业、高等院校和科研机构，按不超过服务合同金额的50%，给予最高1000万元资助，对初创企业提高资助比例至60%。";
const EN =
  "For enterprises that rent computing power, provide funding of not more than 50% of the contract, up to RMB 10 million; for start-ups the rate is 60%.";

/** The marked stretches, as a reader sees them. */
function marked(text: string, query: string): readonly string[] {
  return matchRuns(text, query).map(({ start, end }) => text.slice(start, end));
}

describe("a match in Chinese", () => {
  it("is the whole query where it stands", () => {
    expect(marked(ZH, "大模型训练")).toEqual(["大模型训练"]);
  });

  it("does not mind half-width marks in a pasted quote", () => {
    expect(marked(ZH, "服务合同金额的50%,给予最高")).toEqual([
      "服务合同金额的50%，给予最高",
    ]);
  });

  it("is made of runs, never of single characters", () => {
    expect(marked(ZH, "初创企业补贴")).toEqual(["企业", "初创企业"]);
    expect(marked(ZH, "对的和")).toEqual([]);
  });

  it("is a single character when that is all that was asked", () => {
    expect(marked("算力与算法", "算")).toEqual(["算", "算"]);
  });
});

describe("a match of numbers", () => {
  it("is no part of a longer number", () => {
    expect(marked("150%或50%", "50%")).toEqual(["50%"]);
    expect(marked("1000万元和100万元", "100万元")).toEqual(["100万元"]);
  });

  it("does not mind how thousands are set off", () => {
    expect(marked("RMB 1,000,000 or more", "1000000 yuan")).toEqual([
      "1,000,000",
    ]);
  });
});

describe("a match in English", () => {
  it("is of whole words in any common form", () => {
    expect(marked(EN, "enterprise renting")).toEqual(["enterprises", "rent"]);
  });

  it("leaves out words that say nothing", () => {
    expect(marked(EN, "what is the rate for me")).toEqual(["rate"]);
  });

  it("follows a word that is not yet typed to its end", () => {
    expect(marked(EN, "compu")).toEqual(["computing"]);
    expect(marked(EN, "start-up")).toEqual(["start-ups"]);
    expect(marked(EN, "for")).toEqual(["For", "for"]);
  });
});

describe("how well a text answers", () => {
  it("counts the whole query above its pieces", () => {
    const whole = matchScore(ZH, "科研机构");
    expect(whole).toBeGreaterThan(matchScore("科研院所和研究机构", "科研机构"));
  });

  it("is nothing without a match", () => {
    expect(matchScore(ZH, "出口退税")).toBe(0);
    expect(matchScore(EN, "visa")).toBe(0);
    expect(matchScore(EN, "")).toBe(0);
  });
});

describe("strange input", () => {
  it.each(["(", "[a-z]+\\", "$&", '"', "<script>", "😀", "\ud800", "عربي"])(
    "%j matches nothing and breaks nothing",
    (query) => {
      expect(marked(EN, query)).toEqual([]);
    },
  );

  it("is answered at any length", () => {
    expect(marked(ZH, "算力".repeat(5000))).toEqual(["算力"]);
  });
});
