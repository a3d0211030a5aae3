import { describe, it } from "vitest";

import { expectProblem } from "../expect-problem.ts";

const GLOSSARY = "content/glossary.yaml";
const OFFICES = "content/departments.yaml";

describe("a rendering", () => {
  it("that is official says where it stands", async () => {
    await expectProblem(
      {
        file: GLOSSARY,
        from: /attested: official\n {2}source:\n.*\n.*\n/,
        to: "attested: official\n",
      },
      {
        line: "  attested: official",
        field: "cac.attested",
        found: '"official"',
        expected: "a source beside official and seen",
        fix: "Correct the value.",
      },
    );
  });

  it("of an office that is seen elsewhere says where, too", async () => {
    await expectProblem(
      {
        file: OFFICES,
        from: /attested: official\n {2}source:\n.*\n.*\n/,
        to: "attested: seen\n",
      },
      {
        line: "attested: seen",
        field: "iitb.attested",
        found: '"seen"',
        expected: "a source beside official and seen",
        fix: "Correct the value.",
      },
    );
  });

  it("of this site's own has no source", async () => {
    await expectProblem(
      {
        file: GLOSSARY,
        from: "  attested: official\n",
        to: "  attested: own\n",
      },
      {
        line: "  attested: own\n  source:",
        field: "cac.attested",
        found: '"own"',
        expected: "none beside settled and own",
        fix: "Correct the value.",
      },
    );
  });
});
