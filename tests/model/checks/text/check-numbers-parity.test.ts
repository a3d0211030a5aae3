import { describe, it } from "vitest";

import { POLICY_FILE, VOUCHERS } from "../../break-content.ts";
import { expectProblemAmong } from "../../expect-problem.ts";

describe("the numbers of a translation", () => {
  it("are those of the Chinese: 亿 is no million", async () => {
    await expectProblemAmong(
      {
        file: VOUCHERS,
        from: "up to RMB 500 million of “training",
        to: "up to RMB 5 million of “training",
      },
      {
        line: "up to RMB 5 million",
        field: "sentences.m02-s1.en",
        found: '"RMB 5 million"',
        expected: '"5亿元"',
        fix: "亿 a hundred million",
      },
    );
  });

  it("are in the same unit: a sum begins with RMB", async () => {
    await expectProblemAmong(
      {
        file: VOUCHERS,
        from: "up to RMB 500 million of “training",
        to: "up to 500 million of “training",
      },
      {
        line: "up to 500 million",
        field: "sentences.m02-s1.en",
        found: '"500 million" in the English',
        expected: '"5亿元" as in the Chinese',
        fix: "a sum begins with RMB",
      },
    );
  });

  it("are all there, and the Chinese has no more", async () => {
    await expectProblemAmong(
      {
        file: VOUCHERS,
        from: "funding rate is raised to 60%.",
        to: "funding rate is raised.",
      },
      {
        line: "funding rate is raised.",
        field: "sentences.m02-s2.en",
        found: "no such number in the English",
        expected: '"60%" as in the Chinese',
        fix: "Correct the number",
      },
    );
  });

  it("are all there: a date may not lose its year", async () => {
    await expectProblemAmong(
      {
        file: POLICY_FILE,
        from: "en: These Measures take effect on 18 December 2024 and",
        to: "en: These Measures take effect on 18 December and",
      },
      {
        line: "18 December and",
        field: "supplementary.sentences.sup-s5.en",
        found: "18",
        expected: "2024年12月18日",
        fix: "Correct the number",
      },
    );
  });
});
