import { describe, expect, it } from "vitest";

import { findParts, nameOf } from "../../../src/model/import/find-parts.ts";
import { readRoot, TIANHE } from "./shared-context.ts";

const NUMERALS = "一二三四五六七八九";

/** 12 as 十二; below a hundred. */
function han(number: number): string {
  const tens = Math.floor(number / 10);
  const head = tens > 1 ? NUMERALS.charAt(tens - 1) : "";
  return `${head}${tens > 0 ? "十" : ""}${NUMERALS.charAt((number % 10) - 1)}`;
}

/** Sixty points in three chapters of two sections, each with conditions. */
function nested(): string {
  const lines = ["某市若干措施", "为支持企业，制定本措施。"];
  for (let point = 1; point <= 60; point += 1) {
    if (point % 20 === 1)
      lines.push(`第${han(Math.ceil(point / 20))}章 第${point}部分`);
    if (point % 10 === 1)
      lines.push(`第${point % 20 === 1 ? "一" : "二"}节 类别`);
    lines.push(
      `${han(point)}、支持项目${han(point)}。对企业给予${point}万元。`,
    );
    lines.push("（一）在本市登记。", "（二）投入不低于100万元。");
  }
  return lines.join("\n");
}

describe("the parts of a text", () => {
  it("are found in articles without chapters", () => {
    const { text, levels } = findParts(readRoot(TIANHE));
    expect(levels).toEqual([
      { level: "条", parts: 13, withMoney: 6, withText: 13 },
      { level: "（一）", parts: 3, withMoney: 3, withText: 3 },
    ]);
    expect(text.title?.at).toBe(10);
    expect(text.notice.map(({ at }) => at)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    expect(text.chapters).toEqual([]);
    expect(text.measures.map(nameOf)).toEqual([
      undefined,
      undefined,
      "载体建设",
      "平台服务",
      "企业培育",
      "离岸孵化",
      "交流融合",
      "专项支持",
    ]);
    expect(text.closing.map((line) => line.text.slice(0, 3))).toEqual([
      "第九条",
      "第十条",
      "第十一",
      "第十二",
      "第十三",
    ]);
    expect(text.imprint.map((line) => line.text.slice(0, 3))).toEqual([
      "公开方",
      "广州市",
      "202",
    ]);
  });

  it("are found in points under chapters, with the closing chapter apart", () => {
    const source = readRoot("content/policies/sz-ai-2024/source.zh.txt");
    const { text } = findParts(source);
    expect(text.level).toBe("（一）");
    expect(text.chapters).toHaveLength(5);
    expect(text.measures).toHaveLength(18);
    expect(text.measures.at(13)?.chapter?.id).toBe("c4");
    expect(text.closingChapter?.id).toBe("c5");
    expect(text.preamble).toHaveLength(1);
  });

  it("are found sixty deep in nested chapters, without closing provisions", () => {
    const { text } = findParts(nested());
    expect(text.level).toBe("一、");
    expect(text.measures).toHaveLength(60);
    expect(text.chapters).toHaveLength(9);
    expect(text.measures.at(-1)?.chapter?.id).toBe("c9");
    expect(
      text.chapters.map(({ id, number, sectionOf }) => [id, number, sectionOf]),
    ).toEqual([
      ["c1", 1, undefined],
      ["c2", 1, "c1"],
      ["c3", 2, "c1"],
      ["c4", 2, undefined],
      ["c5", 1, "c4"],
      ["c6", 2, "c4"],
      ["c7", 3, undefined],
      ["c8", 1, "c7"],
      ["c9", 2, "c7"],
    ]);
    expect(text.measures.at(-1)?.lines).toHaveLength(3);
    expect(text.closing).toEqual([]);
  });

  it("are those of the level that was chosen", () => {
    const source = readRoot("content/policies/sz-ai-2024/source.zh.txt");
    const { text } = findParts(source, "一、");
    expect(text.measures).toHaveLength(4);
    expect(text.chapters).toEqual([]);
  });

  it("hold the text under a heading that has no point of its own", () => {
    const { text } = findParts(
      "标题\n一、总体要求\n坚持企业主体。\n二、措施\n（一）奖励。给予1万元。\n（二）补贴。给予2万元。",
    );
    expect(
      text.measures.map(({ chapter, lines }) => [chapter?.id, lines[0]?.text]),
    ).toEqual([
      ["c1", "坚持企业主体。"],
      ["c2", "（一）奖励。给予1万元。"],
      ["c2", "（二）补贴。给予2万元。"],
    ]);
  });

  it("are the same behind a byte-order mark, Windows lines, blanks and empty lines", () => {
    const plain = findParts(readRoot(TIANHE)).text;
    const odd = `\uFEFF${readRoot(TIANHE).replaceAll("\n", "\r\n\r\n　　")}`;
    const { text } = findParts(odd);
    const said = (found: typeof plain) =>
      [...found.measures.flatMap(({ lines }) => lines), ...found.closing].map(
        (line) => line.text,
      );
    expect(said(text)).toEqual(said(plain));
    expect(plain.odd).toEqual([]);
    expect(text.odd.length).toBeGreaterThan(30);
  });

  it("are told where their numbers do not follow", () => {
    const { text } = findParts(
      "标题\n第一条 对甲，给予1万元。\n第三条 对乙，给予2万元。\n二、所列对象除外。\n第二条 如前。",
    );
    expect(text.measures.map(({ id, lines }) => [id, lines.length])).toEqual([
      ["m01", 1],
      ["m02", 3],
    ]);
    expect(text.outOfOrder).toEqual([4, 5]);
  });

  it("are none in an empty text", () => {
    for (const empty of ["", "\n\n", "\uFEFF", "   "]) {
      const { text } = findParts(empty);
      expect(text.title).toBeUndefined();
      expect(text.measures).toEqual([]);
    }
  });
});
