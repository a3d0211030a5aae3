import { describe, expect, it } from "vitest";

import { breakContent } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

const EN = "content/ui/en.json";
const ZH = "content/ui/zh.json";

describe("the interface has", () => {
  it("the same keys in both languages", async () => {
    await expectProblem(
      { file: "content/ui/en.json", from: '"home": "Measures",', to: "" },
      {
        line: '"site": {',
        field: "site.home",
        found: "nothing",
        expected: "the key site.home",
        fix: "Add the words",
      },
    );
  });

  it("no empty text", async () => {
    await expectProblem(
      {
        file: "content/ui/en.json",
        from: '"home": "Measures"',
        to: '"home": " "',
      },
      {
        line: '"home": " "',
        field: "site.home",
        found: '" "',
        expected: "a text that is not empty",
        fix: "Write the words",
      },
    );
  });
});

describe("a plural in the interface", () => {
  it("has the forms of its language", async () => {
    const { problems } = await breakContent(
      { file: EN, from: /\n.*"found_one".*/, to: "" },
      {
        file: ZH,
        from: '"found_other"',
        to: '"found_one": "一", "found_other"',
      },
    );
    expect(problems).toMatchObject([
      {
        file: EN,
        field: "search.found_one",
        found: "nothing",
        expected: "the key search.found_one, as in another language",
      },
      {
        file: ZH,
        field: "search.found_one",
        found: "the key search.found_one",
        expected: "the plural forms of the language: other",
      },
    ]);
  });

  it("has no more than those: a surplus form is told once", async () => {
    const { problems } = await breakContent({
      file: ZH,
      from: '"found_other"',
      to: '"found_one": "一", "found_other"',
    });
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      `${ZH} search.found_one`,
    ]);
  });
});
