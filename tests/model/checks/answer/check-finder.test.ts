import { describe, it } from "vitest";

import { VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("a finder condition", () => {
  it("names options that its question offers", async () => {
    await expectProblem(
      { file: VOUCHERS, from: "any: [compute]", to: "any: [computing]" },
      {
        line: "any: [computing]",
        field: "finder[0].any[0]",
        found: '"computing"',
        expected: "an option of want: compute",
        fix: "Correct the option",
      },
    );
  });

  it("leaves out by a sentence that speaks of the measure", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "sentence: m02-s2\n    quote: { zh: 租用智能算力开展大模型训练, en: rent intelligent computing power to train large models }",
        to: "sentence: m03-s2\n    quote: { zh: 合同金额, en: the contract amount }",
      },
      {
        line: "sentence: m03-s2",
        field: "finder[0].sentence",
        found: "m03-s2",
        expected: "a sentence of m02 or of the supplementary provisions",
        fix: "Name the sentence that says so",
      },
    );
  });

  it("quotes the words that leave others out", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "sentence: m02-s2\n    quote: { zh: 租用智能算力开展大模型训练,",
        to: "sentence: m02-s2\n    quote: { zh: 租用算力开展大模型训练,",
      },
      {
        line: "租用算力开展大模型训练",
        field: "finder[0].quote.zh",
        found: "租用算力开展大模型训练",
        expected: "m02-s2",
        fix: "",
      },
    );
  });
});

describe("whom a measure names", () => {
  it("is an option that has words for it", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "option: start-up,",
        to: "option: compute,",
      },
      {
        line: "option: compute,",
        field: "named[0].option",
        found: '"compute"',
        expected: "an option with words for being named: start-up",
        fix: "Correct the option",
      },
    );
  });

  it("is named by a sentence of the measure", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "option: start-up, sentence: m02-s2",
        to: "option: start-up, sentence: m14-s1",
      },
      {
        line: "sentence: m14-s1",
        field: "named[0].sentence",
        found: "m14-s1",
        expected: "a sentence of m02",
        fix: "Name the sentence that says so",
      },
    );
  });
});
