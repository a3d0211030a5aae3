import { describe, it } from "vitest";

import { POLICY_FILE } from "../break-content.ts";
import { expectProblem } from "../expect-problem.ts";

describe("a policy", () => {
  it("has the number of a measure in its wording", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: 'en: "Measure {{label}}"',
        to: 'en: "Measure"',
      },
      {
        line: 'en: "Measure"',
        field: "wording.measure.en",
        found: '"Measure"',
        expected: "a text with {{label}}",
        fix: "Correct the value.",
      },
    );
  });

  it("has a term with one end", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: "  length: sup-s5.length\n",
        to: "  length: sup-s5.length\n  open: true\n",
      },
      {
        line: "term:",
        field: "term",
        found: "a map with the keys from, length, open, timeZone, note",
        expected: "exactly one of length, until and open: true",
        fix: "Correct the value.",
      },
    );
  });

  it("counts days in a time zone that exists", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: "timeZone: Asia/Shanghai",
        to: "timeZone: Asia/Shenzhen",
      },
      {
        line: "timeZone: Asia/Shenzhen",
        field: "term.timeZone",
        found: '"Asia/Shenzhen"',
        expected: "the IANA name of a time zone",
        fix: "Correct the value.",
      },
    );
  });

  it("asks at most seven questions in its finder", async () => {
    const more = [1, 2, 3, 4, 5, 6]
      .map(
        (number) =>
          `  - { id: more-${number}, text: { zh: 问, en: Why }, anything: { zh: 不限, en: any }, leftOut: { zh: "另为{{names}}", en: "For {{names}}" }, options: [{ id: "yes", label: { zh: 是, en: "Yes" } }] }\n`,
      )
      .join("");
    await expectProblem(
      { file: POLICY_FILE, from: "\nfinder:\n", to: `\nfinder:\n${more}` },
      {
        line: "finder:\n",
        field: "finder",
        found: "a list of 8",
        expected: "at most seven questions",
        fix: "Correct the value.",
      },
    );
  });

  it("says in its finder whom or what a measure is for instead", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: "用途不同：{{sentence}}写的是{{names}}",
        to: "用途不同：{{sentence}}写的是",
      },
      {
        line: "用途不同：{{sentence}}写的是",
        field: "finder.want.leftOut.zh",
        found: '"用途不同：{{sentence}}写的是"',
        expected: "a text with {{names}}",
        fix: "Correct the value.",
      },
    );
  });
});
