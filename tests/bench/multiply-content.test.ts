import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";

import { formatProblem } from "../../src/model/problem/format-problem.ts";
import { readContent } from "../../src/model/read/read-content.ts";
import { multiplyContent } from "./multiply-content.ts";

const POLICIES = join("content", "policies");

/** A folder with the real content, its policies multiplied. */
async function multiplied(count: number): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "multiply-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp("content", join(root, "content"), { recursive: true });
  await multiplyContent(join(root, POLICIES), count);
  return root;
}

describe("the real content multiplied for the bench", () => {
  it("keeps the source of a policy that does not grow, byte for byte", async () => {
    const root = await multiplied(1);
    const [policy = ""] = (await readdir(POLICIES)).sort();
    const source = join(policy, "source.zh.txt");
    expect(await readFile(join(root, POLICIES, source), "utf8")).toBe(
      await readFile(join(POLICIES, source), "utf8"),
    );
  });

  it("makes more policies, of even size, once one would be too long", async () => {
    const folder = join(await multiplied(130), POLICIES);
    const [first = ""] = (await readdir(POLICIES)).sort();
    const policies = (await readdir(folder)).filter((id) =>
      id.startsWith(first),
    );
    const measures = policies.map((policy) =>
      readdir(join(folder, policy, "measures")),
    );
    const counts = (await Promise.all(measures)).map(({ length }) => length);
    expect(counts.sort()).toEqual([43, 43, 44]);
  });

  it("passes every check that real content passes", async () => {
    const read = await readContent(await multiplied(60));
    expect(read.ok ? [] : read.problems.map(formatProblem)).toEqual([]);
  });
});
