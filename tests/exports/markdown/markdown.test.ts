import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  code,
  codeBlock,
  inBlocks,
  link,
  list,
  plain,
  table,
} from "../../../src/exports/markdown/markdown.ts";
import { unescaped } from "./unescape.ts";

describe("a text as Markdown", () => {
  it.each([
    ["# 1", "\\# 1"],
    ["1. one", "1\\. one"],
    ["2) two", "2\\) two"],
    ["- three", "\\- three"],
    ["a_b *c* `d`", "a\\_b \\*c\\* \\`d\\`"],
    ["<b>|[x](y)", "\\<b\\>\\|\\[x\\](y)"],
    ["a\\b &amp; c", "a\\\\b \\&amp; c"],
    ["  two\n\nlines ", "two lines"],
    ["2024年, 1:1, 50%", "2024年, 1:1, 50%"],
  ])("writes %j as %j", (text, written) => {
    expect(plain(text)).toBe(written);
  });

  it("is the same text when it is read", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = unescaped(plain(text));
        expect(read).toBe(text.replace(/\s+/g, " ").trim());
      }),
    );
  });

  it("ends no address early", () => {
    expect(link("a]", "/x (1)/")).toBe("[a\\]](/x%20%281%29/)");
  });

  it.each([
    ["a*b", "`a*b`"],
    ["a`b", "``a`b``"],
    ["`a`", "`` `a` ``"],
  ])("keeps %j for a program as %j", (text, written) => {
    expect(code(text)).toBe(written);
  });

  it("keeps the lines of code, whatever fence they hold", () => {
    expect(codeBlock("a\n  *b*\n")).toBe("```\na\n  *b*\n```");
    expect(codeBlock("```")).toBe("````\n```\n````");
  });

  it("keeps lines together, and a cell a cell", () => {
    expect(list(["a\nb", "c"])).toBe("- a\n  b\n- c");
    expect(table([["a"], [plain("b|c")]])).toBe("| a |\n| --- |\n| b\\|c |");
    expect(inBlocks(["a", "", "b"])).toBe("a\n\nb\n");
  });
});
