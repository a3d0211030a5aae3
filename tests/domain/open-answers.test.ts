import { describe, expect, test } from "vitest";

import { openAnswers } from "../../src/domain/open-answers.ts";
import { readContent } from "../../src/model/read-content.ts";

const read = await readContent(process.cwd());
if (!read.ok) throw new Error("the content has mistakes: npm run check");
const { policies, shared } = read.content;
const [policy] = policies;
if (!policy) throw new Error("there is no policy");

const openOf = (id: string) => {
  const measure = policy.measures.find((candidate) => candidate.id === id);
  if (!measure) throw new Error(`there is no ${id}`);
  return openAnswers(shared.questions, policy, measure).map(
    ({ question, note }) => ({ id: question.id, note: note?.en }),
  );
};

describe("what the text leaves open", () => {
  test("of training-compute vouchers: whether the limit rises with the rate", () => {
    const raised = openOf("m02").find(({ id }) => id === "raised-cap");
    expect(raised?.note).toMatch(/limit is not repeated/);
  });

  test("never asks about a raised rate where no rate is raised", () => {
    const asking = policy.measures
      .map(({ id }) => id)
      .filter((id) => openOf(id).some((open) => open.id === "raised-cap"));
    expect(asking).toEqual(["m02"]);
  });

  test("asks of help without an amount nothing about sums", () => {
    for (const id of ["m16", "m17"])
      expect(
        openOf(id).filter((open) => open.id === "tax" && !open.note),
        id,
      ).toEqual([]);
  });

  test("has a note only where the measure says more than the policy does", () => {
    for (const { id } of policy.measures)
      for (const open of openOf(id))
        expect(open.note).not.toBe(
          policy.answers[open.id]?.note?.en ?? "no common note",
        );
  });
});
