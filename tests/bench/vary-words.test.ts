import { describe, expect, it } from "vitest";

import { varyWords } from "./vary-words.ts";

const ZH = "对开放语料的企业,给予最高200万元奖励。";
const RECORD = {
  id: "m04-s1",
  zh: ZH,
  en: "For enterprises that open their corpora, give a reward of up to RMB 2 million.",
  says: "最高200万元奖励",
  office: { zh: "市政务局", en: "Government Services Bureau" },
};
const TERMS = [{ zh: "企业", en: ["enterprise", "enterprises"] }];

function vary(seed: string, record: typeof RECORD = RECORD) {
  return varyWords(record, {
    seed,
    sentences: [record.zh],
    staying: ["(责任单位:市政务局)"],
    terms: TERMS,
  });
}

describe("a record in other words", () => {
  const varied = vary("one");

  it("keeps ids, sums and hedges, and changes the words between them", () => {
    expect(varied.id).toBe("m04-s1");
    expect(varied.zh).toMatch(/最高200万元/);
    expect(varied.en).toMatch(/up to RMB 2 million\.$/);
    for (const word of ["开放", "奖励"]) expect(varied.zh).not.toContain(word);
    for (const word of ["corpora", "reward"])
      expect(varied.en).not.toContain(word);
    expect(varied.zh).toHaveLength(RECORD.zh.length);
  });

  it("quotes its sentence as it reads now", () => {
    expect(varied.zh).toContain(varied.says);
    const cut = vary("one", { ...RECORD, says: "放语料的" });
    expect(cut.zh).toContain(cut.says);
  });

  it("leaves what it quotes from elsewhere, in both languages", () => {
    expect(varied.office).toEqual(RECORD.office);
  });

  it("renders a term that is left as before", () => {
    const fixed = vary("one", { ...RECORD, says: "业" });
    expect(fixed.zh).toContain("企业");
    expect(fixed.en).toContain("enterprises");
  });

  it("is the same each time, and another for another seed", () => {
    expect(vary("one")).toEqual(varied);
    expect(vary("two").zh).not.toBe(varied.zh);
    expect(vary("two").en).not.toBe(varied.en);
  });
});
