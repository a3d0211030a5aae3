import { describe, it } from "vitest";

import { POLICY, VOUCHERS } from "../break-content.ts";
import { expectProblem } from "../expect-problem.ts";

const RESOURCES = `${POLICY}/measures/m01-inclusive-resources.yaml`;

describe("the conditions of a benefit", () => {
  it("are named by the sentence that states them", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "conditions:\n      - sentence: m02-s2\n        quote",
        to: "conditions:\n      - quote",
      },
      {
        line: "      - quote: { zh: 租用智能算力",
        field: "benefits.m02-training.conditions[0].sentence",
        found: "nothing",
        expected: "a text",
        fix: "Add",
      },
    );
  });

  it("are left out where there are none", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: /conditions:\n(?: {6}.*\n)+/,
        to: "conditions: []\n",
      },
      {
        line: "conditions: []",
        field: "benefits.m02-training.conditions",
        found: "a list of 0",
        expected: "at least 1",
        fix: "",
      },
    );
  });

  it("stand only with what is worked out: no calculator shows them else", async () => {
    await expectProblem(
      {
        file: RESOURCES,
        from: "    sentence: m01-s2\n    #",
        to: "    sentence: m01-s2\n    conditions: [{ sentence: m01-s2, quote: { zh: 企业, en: enterprises } }]\n    #",
      },
      {
        line: "conditions: [{",
        field: "benefits.m01-low-cost-use.conditions",
        found: "conditions",
        expected: "",
        fix: "",
      },
    );
  });
});
