import { describe, it } from "vitest";

import { POLICY, VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

const OPEN_SOURCE = `${POLICY}/measures/m11-open-source.yaml`;
const TALENT = `${POLICY}/measures/m15-entrepreneurship.yaml`;

describe("what a figure is left to", () => {
  it("is declared where 可 stands before it", async () => {
    await expectProblem(
      {
        file: OPEN_SOURCE,
        from: /^ +discretion: .*kind: may.*\n/m,
        to: "",
      },
      {
        line: "cap:",
        field: "sentences.m11-s2.figures.cap.discretion",
        found: "nothing",
        expected: '"may"',
        fix: "Declare `may` after 可",
      },
    );
  });

  it("is not declared where no such word stands before it", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "        quote: { zh: 最高1000万元",
        to: "        discretion: [{ kind: may, quote: { zh: 可, en: may } }]\n        quote: { zh: 最高1000万元",
      },
      {
        line: "discretion: [{ kind: may",
        field: "sentences.m02-s2.figures.cap.discretion",
        found: '"may"',
        expected: "nothing",
        fix: "and only there",
      },
    );
  });

  it("is shown by words of both languages", async () => {
    await expectProblem(
      {
        file: OPEN_SOURCE,
        from: "kind: may, quote: { zh: 可, en: may be given }",
        to: "kind: may, quote: { zh: 可, en: be given }",
      },
      {
        line: "en: be given",
        field: "sentences.m11-s2.figures.cap.discretion[0].quote.en",
        found: '"可" once in the Chinese, "may" not at all in the English',
        expected: "the two equally often",
        fix: "Quote the words of the English that render those of the Chinese",
      },
    );
  });

  it("names those who are chosen as the sentence names them", async () => {
    await expectProblem(
      {
        file: TALENT,
        from: "chosen: { zh: 企业, en: enterprises }",
        to: "chosen: { zh: 公司, en: companies }",
      },
      {
        line: "chosen: { zh: 公司",
        field: "sentences.m15-s3.figures.first-sum.discretion[0].chosen",
        found: '"公司", "companies"',
        expected: "words of the sentence",
        fix: "Name those who are chosen",
      },
    );
  });
});
