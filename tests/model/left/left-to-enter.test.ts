import { describe, expect, it } from "vitest";

import { formatProblems } from "../../../src/model/problem/format-problem.ts";
import { breakContent, POLICY_FILE, VOUCHERS } from "../break-content.ts";

const LEFT = {
  answers: {
    file: VOUCHERS,
    from: /\nanswers:[^]*?\nfinder:/,
    to: "\nanswers: todo\nfinder:",
  },
  force: { file: VOUCHERS, from: "value: states", to: "value: todo" },
  label: {
    file: VOUCHERS,
    from: /label: \{ zh: 全市每年发放总额[^}]*\}/,
    to: "label: Todo",
  },
  english: {
    file: VOUCHERS,
    from: /en: Issue up to RMB[^\n]*/,
    to: "en: todo",
  },
  benefit: {
    file: VOUCHERS,
    from: /base: \{ zh: 服务合同金额[^}]*\}/,
    to: "base: todo",
  },
  published: {
    file: POLICY_FILE,
    from: "published: 2024-12-18",
    to: "published: todo",
  },
} as const;

describe("what is left to enter", () => {
  it("is told in the order of the work, with its place and an example", async () => {
    const { problems, isAll, lineOf } = await breakContent(
      ...Object.values(LEFT),
    );
    expect(isAll).toBe(false);
    expect(problems.map(({ field, left }) => [left?.name, field])).toEqual([
      ["the text", "published"],
      ["the figures", "sentences.m02-s1.figures.pool.label"],
      ["the translation", "sentences.m02-s1.en"],
      ["the force of sentences", "sentences.m02-s1.force.value"],
      ["the benefits", "benefits.m02-training.base"],
      ["the answers", "answers"],
    ]);
    expect(problems[1]).toMatchObject({
      file: VOUCHERS,
      line: lineOf(VOUCHERS, "label: Todo"),
    });
    const said = formatProblems({ problems, isAll });
    expect(said).toContain("Still to be entered: the answers (1)");
    expect(said).toContain("\n  to enter  the answers that differ");
    expect(said).toContain("\n  example   answers: {}");
    expect(said).toContain("\n\n6 values still to be entered in content/");
  });

  it("comes behind whatever is wrong, and is told once", async () => {
    const { problems, isAll } = await breakContent(LEFT.force, {
      file: VOUCHERS,
      from: "number: 2",
      to: "number: two",
    });
    expect(problems.map(({ field }) => field)).toEqual([
      "number",
      "sentences.m02-s1.force.value",
    ]);
    expect(formatProblems({ problems, isAll })).toContain(
      "1 problem and 1 value still to be entered in content/",
    );
  });
});
