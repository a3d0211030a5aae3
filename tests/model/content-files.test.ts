import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { breakContent, ROOT, VOUCHERS } from "./break-content.ts";
import { expectProblem } from "./expect-problem.ts";

const RELEASES = "content/releases.yaml";

describe("a YAML file", () => {
  it("has each key once", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "chapter: c1\n",
        to: "chapter: c1\nchapter: c1\n",
      },
      {
        line: "chapter: c1\nname",
        field: "",
        found: 'in the line "chapter: c1"',
        expected: "YAML that can be read",
        fix: "Keep one of the two",
      },
    );
  });

  it("has no text that YAML takes for something else", async () => {
    const { problems, lineOf } = await breakContent({
      file: VOUCHERS,
      from: "en: (2) Issue",
      to: "en: Issue: (2)",
    });
    expect(problems[0]).toMatchObject({
      file: VOUCHERS,
      line: lineOf(VOUCHERS, "en: Issue: (2)"),
      expected: "YAML that can be read",
      fix: expect.stringContaining("quotes") as string,
    });
  });

  it("closes its brackets and has commas within them", async () => {
    await expectProblem(
      { file: VOUCHERS, from: "name: { zh: 训力券,", to: "name: { zh: 训力券" },
      {
        line: "name: { zh: 训力券 en",
        field: "",
        found: 'in the line "name: { zh: 训力券 en',
        expected: "YAML that can be read",
        fix: "by commas, and close the bracket",
      },
    );
  });

  it("has no text that a # cuts short", async () => {
    await expectProblem(
      {
        file: VOUCHERS,
        from: "en: The raised rate is for start-ups only.",
        to: "en: The raised rate # is for start-ups only.",
      },
      {
        line: "The raised rate #",
        field: "",
        found: "A text that ends before #",
        expected: "YAML that can be read",
        fix: "Put the text in quotes if # belongs to it",
      },
    );
  });

  it("is indented with spaces", async () => {
    const { problems } = await breakContent({
      file: VOUCHERS,
      from: "  - id: m02-s1",
      to: "\t- id: m02-s1",
    });
    expect(problems.map(({ fix }) => fix)).toContain(
      "Indent with spaces; YAML allows no tabs.",
    );
  });

  it("is not empty", async () => {
    const { problems } = await breakContent({
      file: RELEASES,
      text: "# nothing yet\n",
    });
    expect(problems).toMatchObject([
      {
        file: RELEASES,
        line: 1,
        found: "nothing (an empty value)",
        expected: "a list",
        fix: "Fill the file, or bring it back from the repository.",
      },
    ]);
  });

  it("is there", async () => {
    const { problems } = await breakContent({
      file: "content/questions.yaml",
      removed: true,
    });
    expect(problems).toEqual([
      {
        file: "content/questions.yaml",
        line: 1,
        column: 1,
        field: "",
        found: "no such file",
        expected: "the file",
        fix: "Add the file, or bring it back from the repository.",
      },
    ]);
  });

  it("has no byte-order mark and no Windows line ends", async () => {
    const text = await readFile(join(ROOT, RELEASES), "utf8");
    const { problems } = await breakContent({
      file: RELEASES,
      text: `\uFEFF${text.replaceAll("\n", "\r\n")}`,
    });
    expect(problems.map(({ file, found }) => [file, found])).toEqual([
      [RELEASES, "a byte-order mark (BOM)"],
      [RELEASES, "a carriage return (CR): Windows line ends"],
    ]);
  });

  it("has no alias that names nothing", async () => {
    await expectProblem(
      { file: VOUCHERS, from: "chapter: c1", to: "chapter: *c1" },
      {
        line: "chapter: *c1",
        field: "",
        found: "Unresolved alias",
        expected: "YAML that can be read",
        fix: "Put the value in quotes",
      },
    );
  });

  it("that loses the reader is told at the first place only", async () => {
    const { problems, lineOf } = await breakContent({
      file: "content/site.yaml",
      from: "recipients:",
      to: '"recipients:',
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBeLessThanOrEqual(
      lineOf("content/site.yaml", "enterprise:"),
    );
  });

  it("is UTF-8", async () => {
    const { problems } = await breakContent({
      file: RELEASES,
      text: Uint8Array.from([0x2d, 0x20, 0xc9, 0xee, 0xdb, 0xda]),
    });
    expect(problems).toMatchObject([
      { file: RELEASES, fix: "Save the file as UTF-8." },
    ]);
  });
});

describe("a file of the interface wording", () => {
  it("is JSON, and not only YAML", async () => {
    const { problems } = await breakContent({
      file: "content/ui/en.json",
      from: /\n\}\s*$/,
      to: ",\n}\n",
    });
    expect(problems).toMatchObject([
      { file: "content/ui/en.json", found: "YAML that is no JSON" },
    ]);
  });
});
