import { describe, expect, it } from "vitest";

import { cutText } from "../../../src/model/import/cut-text.ts";
import { findParts } from "../../../src/model/import/find-parts.ts";
import { issuersOf } from "../../../src/model/import/issuers-of.ts";
import { readRoot, sharedContext, TIANHE } from "./shared-context.ts";

const context = await sharedContext("some");
const of = (source: string) =>
  issuersOf(cutText(findParts(source).text), context);

const TEXT = "某市若干措施\n第一条 给予1万元。";

describe("the issuers of a text", () => {
  it("are all that sign its notice", () => {
    expect(of(readRoot(TIANHE))).toEqual({
      ids: ["todo", "todo", "todo"],
      unknown: [
        "广州市天河区科技工业和信息化局",
        "广州市天河区人力资源和社会保障局",
        "中共广州市天河区委统战部",
      ],
    });
  });

  it("are those that the place has, by whichever of their names", () => {
    expect(
      of(readRoot("content/policies/sz-ai-2024/source.zh.txt")).ids,
    ).toEqual(["iitb"]);
  });

  it("stand over the notice where nobody signs, or below the text", () => {
    expect(
      of(`市财政局 市教育局\n关于印发某市若干措施的通知\n${TEXT}`).unknown,
    ).toEqual([]);
    expect(of(`${TEXT}\n市财政局\n2027年1月31日`).ids).toEqual([
      "finance-bureau",
    ]);
    expect(of(TEXT)).toEqual({ ids: ["todo"], unknown: [] });
  });
});
