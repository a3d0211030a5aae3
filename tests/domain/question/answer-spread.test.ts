import { describe, expect, it } from "vitest";

import { spreadAnswers } from "../../../src/domain/question/answer-spread.ts";
import { policy, shared } from "../../content/real-content.ts";

const spread = spreadAnswers(shared.questions, policy);
const of = (id: string) => {
  const found = spread.find(({ question }) => question.id === id);
  return {
    stated: found?.stated.map(({ number }) => number),
    open: found?.open.map(({ number }) => number),
  };
};

describe("how the measures answer a question", () => {
  it("tells the six that state a yearly total from the others", () => {
    expect(of("pool").stated).toEqual([2, 3, 4, 5, 6, 9]);
    expect(of("pool").open).toHaveLength(12);
  });

  it("counts only the measures for which it arises", () => {
    expect(of("raised-cap")).toEqual({ stated: [], open: [2] });
  });

  it("finds in the one-off funding the one that cannot be had again", () => {
    expect(of("again").stated).toEqual([15]);
  });

  it("leaves out what is put to the policy as a whole", () => {
    const asked = spread.map(({ question }) => question.askedOf);
    expect(new Set(asked)).toEqual(new Set(["measure"]));
  });
});
