import { describe, it } from "vitest";

import { POLICY_FILE, VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("a text in two languages", () => {
  it("has no Chinese characters in its English", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "name: { zh: 训力券, en: Training-compute vouchers }",
        to: "name: { zh: 训力券, en: Training-compute vouchers 训力券 }",
      },
      {
        line: "vouchers 训力券",
        field: "name.en",
        found: "Training-compute vouchers 训力券",
        expected: "English without Chinese characters",
        fix: "pinyin",
      },
    );
  });

  it("has none among the words for the search either", async () => {
    await expectProblem(
      {
        file: "content/aliases.yaml",
        from: "cheap compute, affordable",
        to: "cheap 算力, affordable",
      },
      {
        line: "cheap 算力",
        field: "[0].en[0]",
        found: "cheap 算力",
        expected: "English without Chinese characters",
        fix: "pinyin",
      },
    );
  });

  it("does not say the same in both", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: "name: { zh: 丰富生态要素供给, en: Supply of ecosystem inputs }",
        to: "name: { zh: Supply, en: Supply }",
      },
      {
        line: "name: { zh: Supply",
        field: "chapters.c1.name.en",
        found: '"Supply" in both languages',
        expected: "words of the language",
        fix: "Translate",
      },
    );
  });

  it("has Chinese characters in its Chinese", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "name: { zh: 训力券, en: Training-compute vouchers }",
        to: "name: { zh: Xunliquan, en: Training-compute vouchers }",
      },
      {
        line: "name: { zh: Xunliquan",
        field: "name.zh",
        found: '"Xunliquan"',
        expected: "Chinese",
        fix: "Write it in Chinese characters.",
      },
    );
  });

  it("has the same placeholders in both", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: 'measure: { zh: "第{{label}}条", en: "Measure {{label}}" }',
        to: 'measure: { zh: "第{{label}}条", en: "Measure {{label}} of {{all}}" }',
      },
      {
        line: "of {{all}}",
        field: "wording.measure.en",
        found: "{{all}}, {{label}}",
        expected: "{{label}}, as in the Chinese",
        fix: "the same placeholders",
      },
    );
  });
});
