import { describe, expect, it } from "vitest";

import { breakContent } from "../../break-content.ts";
import { expectProblem } from "../../expect-problem.ts";

describe("the interface wording", () => {
  it("has no Chinese characters in its English", async () => {
    await expectProblem(
      {
        file: "content/ui/en.json",
        from: '"home": "Measures"',
        to: '"home": "Measures 措施"',
      },
      {
        line: "Measures 措施",
        field: "site.home",
        found: '"Measures 措施"',
        expected: "English without Chinese characters",
        fix: "in English",
      },
    );
  });

  it("has Chinese characters in its Chinese", async () => {
    await expectProblem(
      {
        file: "content/ui/zh.json",
        from: '"skip": "跳到正文"',
        to: '"skip": "Skip to text"',
      },
      {
        line: '"skip": "Skip to text"',
        field: "site.skip",
        found: '"Skip to text"',
        expected: "Chinese",
        fix: "Write it in Chinese characters.",
      },
    );
  });

  it("has the placeholders of the Chinese", async () => {
    await expectProblem(
      {
        file: "content/ui/en.json",
        from: '"chapter": "Chapter {{number}}"',
        to: '"chapter": "Chapter {{count}}"',
      },
      {
        line: "Chapter {{count}}",
        field: "measure.chapters.chapter",
        found: "{{count}}",
        expected: "{{number}}, as in the Chinese",
        fix: "the same placeholders",
      },
    );
  });

  it("is not the same in both languages", async () => {
    await expectProblem(
      {
        file: "content/ui/en.json",
        from: '"home": "Measures"',
        to: '"home": "措施"',
      },
      {
        line: '"home": "措施"',
        field: "site.home",
        found: '"措施"',
        expected: "English without Chinese characters",
        fix: "Write it in English",
      },
    );
    const { problems } = await breakContent({
      file: "content/ui/zh.json",
      from: '"home": "措施"',
      to: '"home": "Measures"',
    });
    expect(problems).toMatchObject([
      { field: "site.home", found: '"Measures" in both languages' },
      { field: "site.home", found: '"Measures"', expected: "Chinese" },
    ]);
  });
});
