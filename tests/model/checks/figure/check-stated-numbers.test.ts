import { describe, it } from "vitest";

import { POLICY_FILE, VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("a number in the site's own words", () => {
  it("of a summary is one that the measure states", async () => {
    await expectProblem(
      { file: VOUCHERS, from: "最高1000万元。初创", to: "最高1200万元。初创" },
      {
        line: "最高1200万元",
        field: "summary.zh",
        found: "1200万元",
        expected: "a number that a sentence of m02 states",
        fix: 'Correct "1200万元"',
      },
    );
  });

  it("of a note is one that the measure states", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "en: Not stated. RMB 10 million caps the funding",
        to: "en: Not stated. RMB 12 million caps the funding",
      },
      {
        line: "RMB 12 million caps",
        field: "answers.unit-of-cap.not-stated.en",
        found: "RMB 12 million",
        expected: "a number that a sentence of m02 states",
        fix: "or take it out",
      },
    );
  });

  it("of a reading is one that the measure states", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "本站把60%也看作上限",
        to: "本站把70%也看作上限",
      },
      {
        line: "本站把70%",
        field: "interpretations.cap-also-at-raised-rate.text.zh",
        found: "70%",
        expected: "a number that a sentence of m02 states",
        fix: 'Correct "70%"',
      },
    );
  });

  it("of the policy as a whole is one that some sentence states", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: "They took effect on 18 December 2024 and are valid for 2 years.",
        to: "They took effect on 18 December 2024 and are valid for 7 years.",
      },
      {
        line: "valid for 7 years",
        field: "supplementary.summary.en",
        found: "7 years",
        expected: "a number that a sentence of the policy states",
        fix: 'Correct "7 years"',
      },
    );
  });
});
