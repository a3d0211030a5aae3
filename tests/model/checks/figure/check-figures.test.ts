import { describe, it } from "vitest";

import { POLICY, VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("a figure", () => {
  it("has the value its quote bears", async () => {
    await expectProblem(
      { file: VOUCHERS, from: "is: 1000万元", to: "is: 100万元" },
      {
        line: "is: 100万元",
        field: "sentences.m02-s2.figures.cap.is",
        found: "100万元",
        expected: 'the one value that "最高1000万元" bears: "1000万元"',
        fix: "Compare with the Chinese sentence",
      },
    );
  });

  it("has a value that can be read, with its unit", async () => {
    await expectProblem(
      { file: VOUCHERS, from: "is: 1000万元", to: "is: 1000万元资助" },
      {
        line: "is: 1000万元资助",
        field: "sentences.m02-s2.figures.cap.is",
        found: '"1000万元资助"',
        expected: "one value as printed",
        fix: "with its unit and nothing else",
      },
    );
  });

  it("quotes words that stand in its sentence", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "says: 最高1000万元",
        to: "says: 最高1000万元的资助",
      },
      {
        line: "says: 最高1000万元的资助",
        field: "sentences.m02-s2.figures.cap.says",
        found: '"最高1000万元的资助"',
        expected: "words that stand exactly once in m02-s2",
        fix: "Copy the words",
      },
    );
  });

  it("quotes words that stand there only once", async () => {
    await expectProblem(
      {
        file: `${POLICY}/measures/m05-industry-applications.yaml`,
        from: /says: 最高200万元.*/,
        to: "says: 给予最高",
      },
      {
        line: "says: 给予最高",
        field: "sentences.m05-s2.figures.cap.says",
        found: "2 times",
        expected: "exactly once",
        fix: "enough of them to be unique",
      },
    );
  });
});
