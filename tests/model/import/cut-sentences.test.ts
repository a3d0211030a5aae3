import { describe, expect, it } from "vitest";

import {
  cutHeading,
  cutSentences,
} from "../../../src/model/import/cut-sentences.ts";

describe("a paragraph is cut", () => {
  it.each([
    ["behind each 。", "甲。乙。", ["甲。", "乙。"]],
    [
      "not at ；",
      "对甲，给予乙；对丙，给予丁。",
      ["对甲，给予乙；对丙，给予丁。"],
    ],
    [
      "not in a quotation",
      "所称“甲。乙”指丙。丁。",
      ["所称“甲。乙”指丙。", "丁。"],
    ],
    [
      "behind a quotation that ends it",
      "答：“可以。”丁。",
      ["答：“可以。”", "丁。"],
    ],
    ["not in brackets", "甲（乙。丙）丁。戊", ["甲（乙。丙）丁。", "戊"]],
    [
      "in spite of a bracket that stays open",
      "甲（乙。丙。",
      ["甲（乙。", "丙。"],
    ],
    [
      "before the offices in brackets of either width",
      "甲。(责任单位:乙局、丙局)",
      ["甲。", "(责任单位:乙局、丙局)"],
    ],
    [
      "before offices with brackets within",
      "甲。（责任单位：各区（新区）政府）",
      ["甲。", "（责任单位：各区（新区）政府）"],
    ],
    ["into offices that stand alone", "责任单位：乙局", ["责任单位：乙局"]],
  ])("%s", (_, paragraph, sentences) => {
    expect(cutSentences(paragraph)).toEqual(sentences);
    expect(cutSentences(paragraph).join("")).toBe(paragraph);
  });
});

describe("a part is headed", () => {
  it.each([
    [
      "by a short first sentence",
      "第三条 载体建设。对甲，给予乙。",
      "载体建设",
      "对甲，给予乙。",
    ],
    [
      "by words in brackets",
      "第三条【载体建设】对甲，给予乙。",
      "载体建设",
      "对甲，给予乙。",
    ],
    ["by a line that is no sentence", "第三条 载体建设", "载体建设", ""],
  ])("%s", (_, line, name, rest) => {
    const headed = cutHeading(line, "第三条");
    expect(headed).toMatchObject({ name, rest });
    expect(`${headed?.title ?? ""}${rest}`).toBe(line);
  });

  it.each([
    "第三条 甲，给予乙。丙。",
    "第三条 台湾青年参照本办法执行。",
    "第三条 给予30万元。丙。",
  ])("by nothing: %s", (line) => {
    expect(cutHeading(line, "第三条")).toBeUndefined();
  });
});
