import { join } from "node:path";
import { describe, expect, it } from "vitest";

import type { Content } from "../../../src/domain/policy/content.ts";
import type { Policy } from "../../../src/domain/policy/policy.ts";
import { LOCALES } from "../../../src/domain/text/languages.ts";
import { aknFiles } from "../../../src/exports/akn/akn-document.ts";
import { formatProblem } from "../../../src/model/problem/format-problem.ts";
import { readContent } from "../../../src/model/read/read-content.ts";
import { policies, policy, shared } from "../../content/real-content.ts";
import { inCopy } from "../../model/break-content.ts";
import { aknFaults } from "../../standards/akn-faults.ts";
import { ODD_SHAPE_IDS, writeOddShapes } from "../../texts/odd-shapes.ts";
import { writeEveryShape } from "../../texts/write-every-shape.ts";
import { TIANHE, writeTianhe } from "../../texts/write-tianhe.ts";

/** The content of a copy of the project to which something was done. */
async function contentWith(
  write: (root: string) => Promise<void>,
): Promise<Content> {
  const read = await inCopy(async (root) => {
    await write(root);
    return readContent(root);
  });
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join("\n\n"));
  return read.content;
}

/** The faults that the schema finds in the files of each policy. */
function faultsOf({ policies, shared }: Content): readonly string[] {
  return policies.flatMap((policy) =>
    aknFiles(policy, shared).flatMap(({ path, text }) =>
      aknFaults(text).map((fault) => `${policy.id}/${path} ${fault}`),
    ),
  );
}

describe("the schema of Akoma Ntoso 3.0", () => {
  it("has nothing against the files of the real policies", () => {
    expect(faultsOf({ policies, shared })).toEqual([]);
  });

  it("has nothing against a chapter that ends with provisions of its own", () => {
    const [chapter] = policy.chapters;
    const ended: Policy = {
      ...policy,
      chapters: policy.chapters.filter(({ id }) =>
        policy.measures.some((measure) => measure.chapter === id),
      ),
      supplementary: {
        ...policy.supplementary,
        ...(chapter && { chapter: chapter.id }),
      },
    };
    const text = aknFiles(ended, shared)
      .map((file) => file.text)
      .join();
    expect(text).toContain("<wrapUp ");
    expect(faultsOf({ policies: [ended], shared })).toEqual([]);
  });

  it("has nothing against a policy with clauses of every shape", async () => {
    expect(faultsOf(await contentWith(writeEveryShape))).toEqual([]);
  });

  it("has nothing against texts that lack a part or have one more", async () => {
    const [office] = shared.departments;
    if (!office) throw new Error("There is no office");
    const scaffold = {
      office,
      questions: shared.questions.map(({ id }) => id),
      date: "2026-11-28",
    };
    const content = await contentWith(async (root) => {
      await writeOddShapes(join(root, "content", "policies"), scaffold);
      await writeTianhe(root);
    });
    const ids = content.policies.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...ODD_SHAPE_IDS, TIANHE]));
    expect(faultsOf(content)).toEqual([]);
  });

  it.each(LOCALES)(
    "refuses what the standard does not know, in %s",
    (locale) => {
      const files = aknFiles(policy, shared);
      const text = files.find(({ path }) => path.includes(locale))?.text ?? "";
      const broken = text.replaceAll("preface>", "prologue>");
      expect(aknFaults(text)).toEqual([]);
      expect(aknFaults(broken).join()).toContain("prologue");
    },
  );
});
