import { describe, expect, it } from "vitest";

import {
  formatProblem,
  formatProblems,
} from "../../../src/model/problem/format-problem.ts";
import { readContent } from "../../../src/model/read/read-content.ts";
import {
  breakContent,
  inCopy,
  POLICY,
  POLICY_FILE,
  ROOT,
  VOUCHERS,
} from "../break-content.ts";

const HIT_PRODUCTS = `${POLICY}/measures/m07-hit-products.yaml`;

describe("the content as it stands", () => {
  it("has no problem and becomes one policy of 18 measures", async () => {
    const read = await readContent(ROOT);
    expect(read).toMatchObject({ ok: true });
    const [policy] = read.ok ? read.content.policies : [];
    expect(policy?.measures.map(({ number }) => number)).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
  });

  it("has figures in place of their ids, and the common answers in every measure", async () => {
    const read = await readContent(ROOT);
    const [policy] = read.ok ? read.content.policies : [];
    const measure = policy?.measures.find(({ id }) => id === "m02");
    expect(measure?.benefits[0]).toMatchObject({
      kind: "cost-share",
      rate: { id: "m02-s2.rate", value: { rate: { num: 1n, den: 2n } } },
      cap: { id: "m02-s2.cap", value: { fen: 1_000_000_000n } },
    });
    expect(measure?.answers["tax"]).toMatchObject({ kind: "not-stated" });
    expect(measure?.answers["who"]).toMatchObject({ sentence: "m02-s2" });
  });
});

describe("several mistakes", () => {
  it("of form are all reported in one run, ordered by file and line", async () => {
    const { problems } = await breakContent(
      { file: "content/site.yaml", from: "name:", to: "nam:" },
      { file: VOUCHERS, from: "\nsummary:", to: "\nsumary:" },
      {
        file: POLICY_FILE,
        from: "published: 2024-12-18",
        to: "published: 2024-12-32",
      },
      {
        file: HIT_PRODUCTS,
        from: "id: m07",
        to: "id: [m07",
      },
    );
    const places = problems.map(({ file, field }) => `${file} ${field}`);
    expect(places).toEqual([
      `${VOUCHERS} summary`,
      `${VOUCHERS} sumary`,
      `${HIT_PRODUCTS} `,
      `${POLICY_FILE} published`,
      "content/site.yaml name",
      "content/site.yaml nam",
    ]);
    expect(problems).toEqual(
      [...problems].sort((a, b) =>
        a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
      ),
    );
  });

  it("in what the files say are all reported in one run", async () => {
    const { problems, isAll } = await breakContent(
      { file: VOUCHERS, from: "chapter: c1", to: "chapter: c9" },
      { file: VOUCHERS, from: "departments: [stib]", to: "departments: [drc]" },
      { file: VOUCHERS, from: "value: 1000万元", to: "value: 1001万元" },
      { file: "content/aliases.yaml", from: "2024/m01", to: "2024/m31" },
    );
    expect(problems.map(({ field }) => field)).toEqual([
      "[0].of",
      "chapter",
      "departments",
      "sentences.m02-s2.figures.cap.value",
    ]);
    expect(isAll).toBe(true);
  });

  it("of form come first, and say that there may be more", async () => {
    const value = {
      file: VOUCHERS,
      from: "value: 1000万元",
      to: "value: 1001万元",
    };
    const form = { file: VOUCHERS, from: "\nrelated:", to: "\nreleated:" };
    const { problems, isAll } = await breakContent(value, form);
    expect(problems.map(({ field }) => field)).toEqual(["releated"]);
    expect(isAll).toBe(false);
    expect(formatProblems({ problems, isAll })).toMatch(
      /\n1 problem in content\/; what rests on .+ once they are mended$/,
    );
  });

  it("do not follow from one another: a missing measure is told by the text and by the number after it", async () => {
    const { problems, isAll } = await breakContent({
      file: VOUCHERS,
      removed: true,
    });
    expect(problems).toHaveLength(2);
    expect(isAll).toBe(false);
  });

  it("do not follow from one another: an unreadable file is one problem", async () => {
    const { problems } = await breakContent({
      file: VOUCHERS,
      from: "summary:",
      to: "summary: {",
    });
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set([VOUCHERS]),
    );
    expect(problems.every(({ expected }) => expected.includes("YAML"))).toBe(
      true,
    );
  });

  it("do not follow from one another: a sentence that does not fit is one problem", async () => {
    const { problems } = await breakContent({
      file: VOUCHERS,
      from: "zh: 每年发放最高5亿元“训力券”,降低人工智能模型研发和训练成本。",
      to: "zh: 5",
    });
    expect(problems.map(({ field }) => field)).toEqual(["sentences.m02-s1.zh"]);
  });

  it("do not follow from one another: unreadable departments are one problem", async () => {
    const { problems } = await breakContent({
      file: "content/departments.yaml",
      text: "- id: [\n",
    });
    expect(new Set(problems.map(({ file }) => file))).toEqual(
      new Set(["content/departments.yaml"]),
    );
  });

  it("do not follow from one another: a sentence without a name is told with its unknown key", async () => {
    const { problems } = await breakContent(
      {
        file: VOUCHERS,
        from: "  - id: m02-s1\n",
        to: "  - id: 5\n    foo: 1\n",
      },
      {
        file: VOUCHERS,
        from: "  - id: m02-s2\n",
        to: "  - id: m02-s2\n    foo: 1\n",
      },
    );
    expect(problems.map(({ field }) => field)).toEqual([
      "sentences[1].id",
      "sentences[1].foo",
      "sentences.m02-s2.foo",
    ]);
  });
});

describe("a problem as text", () => {
  it("names place, field, found, expected and what to do, without a stack trace", async () => {
    const { problems, lineOf } = await breakContent({
      file: VOUCHERS,
      from: "chapter: c1",
      to: "chapter: c9",
    });
    const [problem] = problems;
    const line = String(lineOf(VOUCHERS, "chapter: c9"));
    expect(problem && formatProblem(problem)).toBe(
      [
        `${VOUCHERS}:${line}:10  chapter`,
        '  found     "c9"',
        "  expected  the id of a chapter in policy.yaml",
        "  fix       Correct the id, or add what it names.",
      ].join("\n"),
    );
    const text = problems.map(formatProblem).join("\n");
    expect(text).not.toMatch(/\n\s+at |node_modules|Error:/);
  });
});

describe("a second policy", () => {
  it("is a second folder of YAML and needs no code", async () => {
    await inCopy(async (root) => {
      const { cp, readFile, writeFile } = await import("node:fs/promises");
      const other = `${root}/content/policies/other-2025`;
      await cp(`${root}/${POLICY}`, other, { recursive: true });
      const text = await readFile(`${other}/policy.yaml`, "utf8");
      await writeFile(
        `${other}/policy.yaml`,
        text.replace("id: sz-ai-2024", "id: other-2025"),
      );
      const read = await readContent(root);
      expect(read.ok && read.content.policies.map(({ id }) => id)).toEqual([
        "sz-ai-2024",
        "other-2025",
      ]);
    });
  });
});
