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
        from: "        discretion: [{ is: may, says: 可 }]\n",
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
        from: "        says: 最高1000万元\n",
        to: "        says: 最高1000万元\n        discretion: [{ is: may, says: 可 }]\n",
      },
      {
        line: "discretion: [{ is: may, says: 可 }]",
        field: "sentences.m02-s2.figures.cap.discretion",
        found: '"may"',
        expected: "nothing",
        fix: "and only there",
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
