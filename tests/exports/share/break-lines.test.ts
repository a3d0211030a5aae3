import { describe, expect, it } from "vitest";

import {
  evenLines,
  fillLines,
  type Line,
} from "../../../src/exports/share/break-lines.ts";
import { textOf } from "../../../src/domain/text/run.ts";
import { wordPieces } from "../../../src/i18n/word-pieces.ts";

/** As wide as it has signs. */
const widthOf = (line: Line) => textOf(line).length;
const english = (text: string) => wordPieces([{ text }], "en", []);
const filled = (text: string, width: number) =>
  fillLines(english(text), width, widthOf).lines.map(textOf);
const even = (text: string, width: number) =>
  evenLines(english(text), width, widthOf).map(textOf);

describe("lines", () => {
  it("hold as many words as have room, without the space between", () => {
    expect(filled("one two three four", 9)).toEqual([
      "one two",
      "three",
      "four",
    ]);
    expect(filled("one two three", 13)).toEqual(["one two three"]);
  });

  it("are even: no last one has a word alone", () => {
    const text = "one two three four five six seven eight ten";
    expect(filled(text, 40)).toEqual([
      "one two three four five six seven eight",
      "ten",
    ]);
    expect(even(text, 40)).toEqual([
      "one two three four five",
      "six seven eight ten",
    ]);
  });

  it("cut no number from its unit", () => {
    expect(filled("pays RMB 10 million once", 14)).toEqual([
      "pays",
      "RMB 10 million",
      "once",
    ]);
  });

  it("cut a piece that none of them holds, and say so", () => {
    const cut = fillLines(english("RMB 10 million"), 7, widthOf);
    expect(cut.lines.map(textOf)).toEqual(["RMB 10", "million"]);
    expect(cut.isCut).toBe(true);
    expect(fillLines(english("ten"), 7, widthOf).isCut).toBe(false);
    const glued = fillLines([{ text: "seven" }, { text: ", or" }], 7, widthOf);
    expect(glued.lines.map(textOf)).toEqual(["seven", ", or"]);
  });
});
