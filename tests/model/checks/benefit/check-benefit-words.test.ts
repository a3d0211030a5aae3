import { describe, it } from "vitest";

import { POLICY, VOUCHERS } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

const ECOSYSTEM = `${POLICY}/measures/m10-domestic-ecosystem.yaml`;

describe("a benefit", () => {
  it("is called what its sentence calls it", async () => {
    await expectProblem(
      { file: VOUCHERS, from: "called: 资助", to: "called: 奖励" },
      {
        line: "called: 奖励",
        field: "benefits.m02-training.called",
        found: '"奖励"',
        expected: "the word by which m02-s2 calls what it gives",
        fix: "Copy the word",
      },
    );
  });

  it("says whom its cap is for where its sentence does", async () => {
    await expectProblem(
      {
        file: ECOSYSTEM,
        from: "    unitOfCap: { zh: 单家企业, en: a single enterprise }\n",
        to: "",
      },
      {
        line: "id: m10-migration",
        field: "benefits.m10-migration.unitOfCap",
        found: "nothing",
        expected: "what its cap is for",
        fix: "Name the words of both sentences",
      },
    );
  });

  it("says it only where its sentence does", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "    called: 资助\n",
        to: "    called: 资助\n    unitOfCap: { zh: 企业, en: enterprises }\n",
      },
      {
        line: "unitOfCap: { zh: 企业",
        field: "benefits.m02-training.unitOfCap",
        found: '"企业", "enterprises"',
        expected: "words such as 单家企业 that stand once in m02-s2",
        fix: "and only those",
      },
    );
  });

  it("with terms of their own for some names all whom its sentence names", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "      zh: 企业、高等院校和科研机构\n      en: enterprises, higher",
        to: "      zh: 企业和高校\n      en: enterprises, higher",
      },
      {
        line: "applicants:",
        field: "benefits.m02-training.applicants",
        found: '"企业和高校"',
        expected: "whom m02-s2 names",
        fix: "Copy the words",
      },
    );
  });
});
