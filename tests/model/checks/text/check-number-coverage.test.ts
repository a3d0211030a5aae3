import { describe, it } from "vitest";

import { POLICY_FILE } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("every number of a Chinese sentence", () => {
  it("is a figure, or listed as none", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: /    figures:\n      issued:[\s\S]*?checked: [-\d]+\n/,
        to: "",
      },
      {
        line: 'zh: "2024年12月18日"',
        field: "notice.n-date.zh",
        found: "2024年12月18日",
        expected: "covered by a figure or a non-figure",
        fix: "Add a figure under `figures`",
      },
    );
  });

  it("that a cited document's number holds must be listed too", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: "    nonFigures: [粤府〔2023〕90号]\n",
        to: "    nonFigures: [2023〕]\n",
      },
      {
        line: "zh: 为深入贯彻",
        field: "preamble.p-s1.zh",
        found: "90",
        expected: "covered by a figure or a non-figure",
        fix: "under `nonFigures`",
      },
    );
  });

  it("is covered only once", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: 'zh: "2024年12月18日"',
        to: 'zh: "2024年12月18日"\n    nonFigures: [2024年12月18日]',
      },
      {
        line: 'zh: "2024年12月18日"',
        field: "notice.n-date.zh",
        found:
          '2024年12月18日, covered by the non-figure "2024年12月18日" and n-date.issued',
        expected: "covered only once",
        fix: "Remove one of the two",
      },
    );
  });
});
