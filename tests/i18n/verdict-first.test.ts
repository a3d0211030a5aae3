import { describe, expect, test } from "vitest";

import { verdictFirst } from "../../src/i18n/verdict-first.ts";

describe("the verdict of a note on what is not stated", () => {
  test("is told apart where the note begins with it", () => {
    expect(
      verdictFirst("原文未明确：没有定义条款。", "原文未明确", "："),
    ).toEqual({
      verdict: "原文未明确",
      rest: "：没有定义条款。",
    });
  });

  test("stands before a note that does not", () => {
    expect(verdictFirst("There is no list.", "Not stated", ": ")).toEqual({
      verdict: "Not stated",
      rest: ": There is no list.",
    });
  });

  test("stands alone without a note", () => {
    expect(verdictFirst("", "Not stated", ": ").rest).toBe("");
  });
});
