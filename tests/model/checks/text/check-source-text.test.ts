import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import {
  breakContent,
  POLICY,
  POLICY_FILE,
  ROOT,
  VOUCHERS,
} from "../../break-content.ts";
import { expectProblem, expectProblemAmong } from "../../expect-problem.ts";

const SOURCE = `${POLICY}/source.zh.txt`;

describe("the sentences, joined,", () => {
  it("are the source to the last comma", async () => {
    await expectProblemAmong(
      {
        file: VOUCHERS,
        from: "“训力券”,降低人工智能模型研发和训练成本。\n",
        to: "“训力券”，降低人工智能模型研发和训练成本。\n",
      },
      {
        line: "“训力券”，降低",
        field: "sentences.m02-s1.zh",
        found: "“训力券”，降低人工智能",
        expected:
          '“训力券”,降低人工智能模型研发和训练成本。对…", as line 10 of source.zh.txt',
        fix: "Copy the sentence from source.zh.txt",
      },
    );
  });

  it("leave no sentence out", async () => {
    await expectProblemAmong(
      {
        file: POLICY_FILE,
        from: / {4}- id: sup-s4[\s\S]*?(?= {4}- id: sup-s5)/,
        to: "",
      },
      {
        line: "zh: 本措施自2024年12月18日起施行",
        field: "supplementary.sentences.sup-s5.zh",
        found: "本措施自2024年12月18日起",
        expected: "执行期间如遇国家和省、市有关政策",
        fix: "no sentence may be left out",
      },
    );
  });

  it("leave no line out: the line of the source is named", async () => {
    const { problems } = await breakContent({
      file: POLICY_FILE,
      from: / {2}- id: n-s1[\s\S]*?(?= {2}- id: n-s2)/,
      to: "",
    });
    expect(problems).toContainEqual({
      file: SOURCE,
      line: 2,
      column: 1,
      field: "",
      found: '"各有关单位:"',
      expected: "the same words as sentences in policy.yaml or a measure",
      fix: expect.stringContaining("Add the sentences of this line") as string,
    });
    expect(problems.filter(({ file }) => file === SOURCE)).toHaveLength(1);
  });

  it.each([
    ["between two of the source", "n-s0", / {2}(?=- id: n-s2)/],
    ["after its last", "sup-s0", /(?<=- id: sup-s5[\s\S]*?\n)(?= {2}[a-z]+:)/],
  ])("add no line: %s", async (_, id, place) => {
    const { problems } = await breakContent({
      file: POLICY_FILE,
      from: place,
      to: extraLine(id),
    });
    expect(problems).toContainEqual(
      expect.objectContaining({
        field: expect.stringContaining(`${id}.zh`) as string,
        found: '"多余的一段。"',
        expected: "a line of source.zh.txt at this place",
      }),
    );
    // The lines round it are found at their places all the same.
    expect(problems.filter(({ file }) => file === SOURCE)).toEqual([]);
  });

  it("start their paragraphs where the source does", async () => {
    const { problems } = await breakContent({
      file: POLICY_FILE,
      from: "  - id: n-s1\n    starts: paragraph\n",
      to: "  - id: n-s1\n",
    });
    expect(problems.map(({ field }) => field)).toContain("notice.n-s1.zh");
  });
});

describe("the source text", () => {
  it("is as received: its hash fits", async () => {
    await expectProblem(
      {
        file: POLICY_FILE,
        from: /sha256: [0-9a-f]+/,
        to: `sha256: ${"a".repeat(64)}`,
      },
      {
        line: "sha256: aaaaaaaaaaaa",
        field: "source.sha256",
        found: "aaaaaaaaaaaa",
        expected: hashOf(await readFile(join(ROOT, SOURCE))).slice(0, 12),
        fix: "Bring the source text back",
      },
    );
  });

  it("may not change together with its hash: the sentences keep it", async () => {
    const text = await readFile(join(ROOT, SOURCE), "utf8");
    const changed = text.replace("最高1000万元", "最高2000万元");
    const { problems } = await breakContent(
      { file: SOURCE, text: changed },
      {
        file: POLICY_FILE,
        from: /sha256: [0-9a-f]+/,
        to: `sha256: ${hashOf(changed)}`,
      },
    );
    expect(problems).toMatchObject([
      { file: VOUCHERS, field: "sentences.m02-s2.zh" },
    ]);
  });
});

/** A paragraph in the form of the others, and the beginning of the next. */
function extraLine(id: string): string {
  const sentence = `- id: ${id}
    starts: paragraph
    zh: 多余的一段。
    en: A paragraph too many.
    translation: { of: aaaaaaaaaaaaaaaa, kind: reviewed, date: 2026-11-23 }
`;
  return id.startsWith("n-")
    ? `  ${sentence}  `
    : `    ${sentence.replaceAll("\n    ", "\n      ")}`;
}

function hashOf(text: string | Buffer): string {
  return createHash("sha256").update(text).digest("hex");
}

describe("the place of the text in the page that was received", () => {
  it("has as many bytes as the text", async () => {
    await expectProblem(
      { file: POLICY_FILE, from: "    to: 10136\n", to: "    to: 10137\n" },
      {
        line: "    to: 10137",
        field: "source.page.to",
        found: "10137, which makes 9993 bytes",
        expected: "10136, as",
        fix: "Correct the first and the last byte",
      },
    );
  });
});
