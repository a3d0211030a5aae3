import { describe, expect, it } from "vitest";

import { pinyinReadings } from "../../../src/search/text/pinyin-readings.ts";
import { plainPinyin } from "../../../src/search/text/plain-pinyin.ts";
import { createSpelling } from "../../../src/search/text/spell-han.ts";
import { content, openSearch } from "../ranking/real-search.ts";

const spelling = createSpelling([
  "每年发放最高5亿元“训力券”",
  "人工智能软件首版次应用，市重点实验室，国家试验区，实验室，行业",
]);

describe("the Chinese that is spelled", () => {
  it.each([
    ["xunliquan", "训力券"],
    ["xunlijuan", "训力券"],
    ["shouban", "首版"],
    ["shiyanshi", "实验室"],
    ["hangye", "行业"],
    ["xingye", "行业"],
  ])("%s is %s", (pinyin, han) => {
    expect(spelling.ofPinyin(pinyin)).toBe(han);
  });

  it.each(["xunliqua", "shi", "visa", "banana", "unliquan", ""])(
    "%j is none",
    (letters) => {
      expect(spelling.ofPinyin(letters)).toBeUndefined();
    },
  );
});

describe("the Chinese that sounds like other characters", () => {
  it.each([
    ["讯力卷", "训力券"],
    ["训利券", "训力券"],
    ["首板次", "首版次"],
    ["重点试验室", "重点实验室"],
  ])("is for %s: %s", (typed, meant) => {
    expect(spelling.ofSound(typed)).toBe(meant);
  });

  it.each(["出口退税", "社保", "签证"])("is none for %s", (typed) => {
    expect(spelling.ofSound(typed)).toBeUndefined();
  });
});

describe("the readings", async () => {
  const readings = pinyinReadings();
  const { corpus } = await openSearch("zh");
  const spelling = createSpelling(
    corpus.pages.flatMap(({ sentences }) => sentences.map(([, text]) => text)),
  );

  it("are known of every common character", () => {
    expect(readings.size).toBeGreaterThanOrEqual(3755);
    for (const [character, reading] of [
      ["啊", "a"],
      ["座", "zuo"],
      ["律", "lu"],
      ["深", "shen"],
      ["圳", "zhen"],
    ] as const)
      expect(readings.get(character)).toContain(reading);
  });

  it.each(content.shared.glossary.map(({ zh, pinyin }) => [zh, pinyin]))(
    "spell %s",
    (zh, pinyin) => {
      const han = zh.match(/\p{Script=Han}+/gu)?.join("") ?? "";
      if (han !== zh || han.length < 2) return;
      const [letters = ""] = plainPinyin(pinyin).slice(-1);
      const spelled = spelling.ofPinyin(letters);
      expect(spelled).toHaveLength(han.length);
    },
  );
});
