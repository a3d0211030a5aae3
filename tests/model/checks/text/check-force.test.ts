import { describe, it } from "vitest";

import { POLICY, VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

const MODEL_VOUCHERS = `${POLICY}/measures/m04-model-vouchers.yaml`;

describe("a body sentence", () => {
  it("says how strongly it commits", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "    force: { value: gives, quote: { zh: 给予, en: provide } }\n",
        to: "",
      },
      {
        line: "- id: m02-s2",
        field: "sentences.m02-s2.force",
        found: "nothing",
        expected: "how strongly the sentence commits",
        fix: "Add `force:",
      },
    );
  });

  it("shows its force by words that stand in it", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "force: { value: gives, quote: { zh: 给予,",
        to: "force: { value: gives, quote: { zh: 发给,",
      },
      {
        line: "zh: 发给",
        field: "sentences.m02-s2.force.quote.zh",
        found: '"发给"',
        expected: "words of m02-s2",
        fix: "Copy the words",
      },
    );
  });

  it("is no stronger than its weakest word", async () => {
    await expectProblem(
      {
        file: MODEL_VOUCHERS,
        from: "force: { value: may, quote: { zh: 可按, en: may be provided } }",
        to: "force: { value: gives, quote: { zh: 给予, en: provide } }",
      },
      {
        line: "value: gives",
        field: "sentences.m04-s2.force.value",
        found: "gives, for a sentence with 可",
        expected: "may",
        fix: "Write `value: may`",
      },
    );
  });

  it("shows its force in both languages", async () => {
    await expectProblem(
      {
        file: MODEL_VOUCHERS,
        from: "quote: { zh: 可按, en: may be provided } }\n    figures",
        to: "quote: { zh: 可按, en: be provided } }\n    figures",
      },
      {
        line: "zh: 可按, en: be provided",
        field: "sentences.m04-s2.force.quote.en",
        found: '"may" not at all in the English',
        expected: "the two equally often",
        fix: "no more and no less",
      },
    );
  });
});
