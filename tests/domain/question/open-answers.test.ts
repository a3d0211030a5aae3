import { describe, expect, test } from "vitest";

import { openAnswers } from "../../../src/domain/question/open-answers.ts";
import { policy, shared } from "../../content/real-content.ts";

const openOf = (id: string) => {
  const measure = policy.measures.find((candidate) => candidate.id === id);
  if (!measure) throw new Error(`there is no ${id}`);
  return openAnswers(shared.questions, policy, measure);
};

describe("what the text leaves open", () => {
  test("of training-compute vouchers: whether the cap rises with the rate", () => {
    const raised = openOf("m02").find(({ id }) => id === "raised-cap");
    expect(raised?.note?.en).toMatch(/cap is not repeated/);
  });

  test("never asks about a raised rate where no rate is raised", () => {
    const asking = policy.measures
      .map(({ id }) => id)
      .filter((id) => openOf(id).some((open) => open.id === "raised-cap"));
    expect(asking).toEqual(["m02"]);
  });

  test("asks of help without an amount nothing about sums", () => {
    const sums = ["tax", "period-of-cap", "unit-of-cap", "again", "pool-spent"];
    for (const id of ["m01", "m16", "m17"])
      expect(
        openOf(id).filter((open) => sums.includes(open.id)),
        id,
      ).toEqual([]);
  });

  test("asks of exact sums and of rent nothing about caps and shared costs", () => {
    for (const id of ["m14", "m15"])
      for (const { text } of openOf(id)) {
        expect(text.en, id).not.toMatch(/\bcap\b|cost that is shared/);
        expect(text.zh, id).not.toMatch(/上限|基数/);
      }
    const space = openOf("m14").find(({ id }) => id === "base");
    expect(space?.text.en).toMatch(/rent-free/);
  });

  test("has a note only where the measure says more than the policy does", () => {
    for (const { id } of policy.measures)
      for (const open of openOf(id))
        expect(open.note?.en ?? "none").not.toBe(
          policy.answers[open.id]?.note?.en ?? "no common note",
        );
  });
});
