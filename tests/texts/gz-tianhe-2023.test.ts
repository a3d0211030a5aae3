import { describe, expect, it } from "vitest";

import type { Content } from "../../src/domain/policy/content.ts";
import { formatProblem } from "../../src/model/problem/format-problem.ts";
import { readContent } from "../../src/model/read/read-content.ts";
import { inCopy } from "../model/break-content.ts";
import { TIANHE, writeTianhe } from "./write-tianhe.ts";

const read = await inCopy(async (root) => {
  await writeTianhe(root);
  return readContent(root);
});
const problems = read.ok ? [] : read.problems.map(formatProblem);

describe("a district's real text, entered beside the present policy", () => {
  it("is let through by every check, its worked examples among them", () => {
    expect(problems).toEqual([]);
  });

  it("has all its articles, with three issuers and no chapters", () => {
    const policies: Content["policies"] = read.ok ? read.content.policies : [];
    const policy = policies.find(({ id }) => id === TIANHE);
    const text = [
      ...(policy?.measures.flatMap(({ sentences }) => sentences) ?? []),
      ...(policy?.supplementary.sentences ?? []),
    ];
    const articles = text.filter(({ zh }) => /^第.{1,3}条\s/.test(zh));
    expect(articles).toHaveLength(13);
    expect(policy?.issuers).toHaveLength(3);
    expect(policy?.chapters).toEqual([]);
    expect(policy?.imprint).toHaveLength(3);
  });
});
