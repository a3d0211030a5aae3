import { describe, expect, it } from "vitest";

import { breakContent, POLICY_FILE, VOUCHERS } from "../break-content.ts";
import { expectProblem } from "../expect-problem.ts";

describe("a value of the wrong form is told with its place:", () => {
  it("an unknown key, with those that are known", async () => {
    await expectProblem(
      { file: VOUCHERS, from: "related: [", to: "releated: [" },
      {
        line: "releated",
        field: "releated",
        found: 'the key "releated"',
        expected: "one of the keys id, number, label, chapter,",
        fix: "Correct the spelling of the key, or remove it.",
      },
    );
  });

  it("an unknown key deep in a benefit, with those of its kind", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "    cap: m02-s2.cap\n",
        to: "    cap: m02-s2.cap\n    cup: 1\n",
      },
      {
        line: "cup: 1",
        field: "benefits.m02-training.cup",
        found: 'the key "cup"',
        expected: "base, couldBe, rate, cap, applicants, variants",
        fix: "Correct the spelling",
      },
    );
  });

  it("a missing key", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "        bound: at-most\n        quote: { zh: 最高1000万元,",
        to: "        quote: { zh: 最高1000万元,",
      },
      {
        line: "      cap:\n        value: 1000万元",
        field: "sentences.m02-s2.figures.cap.bound",
        found: "nothing",
        expected: "one of at-most, at-least, exact, between, about",
        fix: 'Add "bound" here.',
      },
    );
  });

  it("an empty text", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "en: Training-compute vouchers }",
        to: 'en: "" }',
      },
      {
        line: "name: { zh: 训力券",
        field: "name.en",
        found: '""',
        expected: "a text that is not empty",
        fix: "Correct the value.",
      },
    );
  });

  it("a number where a text is wanted", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: 'label: { zh: （二）, en: "2" }',
        to: "label: { zh: （二）, en: 2 }",
      },
      {
        line: "label:",
        field: "label.en",
        found: "2 (a number)",
        expected: "a text",
        fix: 'Put the value in quotes: "2".',
      },
    );
  });

  it("a text where a number is wanted", async () => {
    await expectProblem(
      { file: VOUCHERS, from: "number: 2\n", to: 'number: "2"\n' },
      {
        line: 'number: "2"',
        field: "number",
        found: '"2"',
        expected: "a whole number from 1",
        fix: "Take the value out of its quotes: 2.",
      },
    );
  });

  it("a word that is none of the list", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "force: { value: gives,",
        to: "force: { value: give,",
      },
      {
        line: "value: give,",
        field: "sentences.m02-s2.force.value",
        found: '"give"',
        expected: "one of gives, may, supports",
        fix: "Correct the value.",
      },
    );
  });

  it("a day that does not exist", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: "published: 2024-12-18",
        to: "published: 2023-02-29",
      },
      {
        line: "published:",
        field: "published",
        found: '"2023-02-29"',
        expected: "a day of the calendar as YYYY-MM-DD",
        fix: "Correct the value.",
      },
    );
  });

  it("a kind of benefit that does not exist", async () => {
    const { problems } = await breakContent({
      file: VOUCHERS,
      from: "kind: cost-share",
      to: "kind: subsidy",
    });
    expect(problems).toMatchObject([
      {
        field: "benefits.m02-training.kind",
        found: '"subsidy"',
        expected:
          "one of cost-share, award, fixed, levels, tiers, matching, rent-free, formula, in-kind",
      },
    ]);
  });

  it("an answer that is neither a quote nor not-stated", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "    quote: { zh: 服务合同金额, en: service contract amount }\n",
        to: "",
      },
      {
        line: "  base:\n    sentence: m02-s2",
        field: "answers.base.quote",
        found: "nothing",
        expected: "a map",
        fix: 'Add "quote" here.',
      },
    );
  });

  it("an answer of one word that is no answer", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: /\n {2}tax:\n {4}not-stated:\n.*\n.*\n/,
        to: "\n  tax: unknown\n",
      },
      {
        line: "tax: unknown",
        field: "answers.tax",
        found: '"unknown"',
        expected: "not-stated, by-site, or a sentence",
        fix: "Correct the value.",
      },
    );
  });

  it("an id of another shape", async () => {
    const { problems } = await breakContent({
      file: VOUCHERS,
      from: "- id: m02-s2",
      to: "- id: m02.s2",
    });
    expect(problems).toContainEqual(
      expect.objectContaining({
        field: "sentences.m02.s2.id",
        found: '"m02.s2"',
        expected: expect.stringContaining("a sentence's id such as") as string,
      }),
    );
  });
});
