import { describe, expect, test } from "vitest";

import { measureAnswers } from "../../../src/domain/question/measure-answers.ts";
import { wordingFor } from "../../../src/domain/question/question-wording.ts";
import { policies, policy, shared } from "../../content/real-content.ts";

const answersOf = (id: string) => {
  const measure = policy.measures.find((candidate) => candidate.id === id);
  if (!measure) throw new Error(`there is no ${id}`);
  return measureAnswers(shared.questions, policy, measure);
};
const ids = (asked: readonly { readonly id: string }[]) =>
  asked.map(({ id }) => id);

describe("the answers to what is asked of a measure", () => {
  test("are those of all questions that arise for it, each once", () => {
    for (const each of policies)
      for (const measure of each.measures) {
        const { stated, open, statedForAll, openToAll, next } = measureAnswers(
          shared.questions,
          each,
          measure,
        );
        const shown = ids([stated, open, statedForAll, openToAll, next].flat());
        const arising = shared.questions.filter((question) =>
          wordingFor(question, measure),
        );
        expect(shown.toSorted(), measure.id).toEqual(ids(arising).toSorted());
      }
  });

  test("are the measure's own where it says more than the policy does", () => {
    expect(ids(answersOf("m02").stated)).toContain("who");
    expect(ids(answersOf("m02").open)).toContain("raised-cap");
    expect(ids(answersOf("m02").statedForAll)).toEqual(["combine"]);
    expect(ids(answersOf("m12").stated)).toContain("combine");
  });

  test("are common to all where the measure has no words of its own", () => {
    const { openToAll } = answersOf("m02");
    expect(ids(openToAll)).toContain("tax");
    for (const { id, answer } of openToAll)
      expect(answer.note, id).toEqual(policy.answers[id]?.note);
  });

  test("say what to do next apart from the rest", () => {
    for (const { id } of policy.measures)
      expect(ids(answersOf(id).next), id).toEqual(["how-to-apply", "deadline"]);
  });
});
