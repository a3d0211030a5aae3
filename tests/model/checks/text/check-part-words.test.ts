import { describe, it } from "vitest";

import { translationHash } from "../../../../src/model/translation/translation-hash.ts";
import { POLICY_FILE } from "../../break-content.ts";
import { expectProblem, expectProblemAmong } from "../../expect-problem.ts";

describe("a part that a text may lack", () => {
  it("is told in plain words where it holds the closing provisions", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: /supplementary:\n {2}chapter: c5\n {2}summary:\n.+\n.+\n {2}sentences:/,
        to: "supplementary:\n  chapter: c5\n  sentences: # told by nothing",
      },
      {
        line: "sentences: # told by nothing",
        field: "supplementary.sentences",
        found: "closing provisions without a summary",
        expected: "supplementary.summary",
        fix: "in plain words",
      },
    );
  });

  it("has a name where it stands below the text", async () => {
    await expectProblemAmong(
      {
        file: POLICY_FILE,
        from: "\nsupplementary:\n",
        to: `
imprint:
  - id: i-s1
    zh: 公开方式:主动公开
    en: "Made public: on its own initiative"
    translation: { of: ${translationHash("公开方式:主动公开")}, kind: machine, date: 2026-01-01 }
supplementary:
`,
      },
      {
        line: "imprint:",
        field: "imprint",
        found: "lines below the text without a name",
        expected: "wording.imprint",
        fix: "Name the lines below the text",
      },
    );
  });
});
