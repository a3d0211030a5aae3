import { describe, expect, it } from "vitest";

import {
  isPartly,
  isStated,
  questionAnswers,
} from "../../../src/domain/question/question-answers.ts";
import { policyAnswers } from "../../../src/domain/question/policy-answers.ts";
import { policy, shared } from "../../content/real-content.ts";

const all = questionAnswers(shared.questions, policy);
const of = (id: string) => all.find(({ question }) => question.id === id);
const numbersOf = (id: string, stated: boolean) =>
  of(id)
    ?.answers.filter((each) => isStated(each) === stated)
    .map(({ measure }) => measure.number);

describe("how the measures answer a question", () => {
  it("tells the six that state a yearly total from the others", () => {
    expect(numbersOf("pool", true)).toEqual([2, 3, 4, 5, 6, 9]);
    expect(numbersOf("pool", false)).toHaveLength(12);
    expect(of("pool")).toMatchObject({ stated: 6, answeredBy: "some" });
  });

  it("counts only the measures for which it arises", () => {
    expect(numbersOf("raised-cap", false)).toEqual([2]);
    expect(of("raised-cap")).toMatchObject({ stated: 0, answeredBy: "none" });
  });

  it("finds in the one-off funding the one that cannot be had again", () => {
    expect(numbersOf("again", true)).toEqual([15]);
  });

  it("tells an answer in part from one in full, and from none", () => {
    const who = of("who");
    expect(who?.answers.filter(isPartly).map((each) => each.measure.number)) //
      .toEqual([1, 3, 5, 7, 12, 14, 15, 16, 17, 18]);
    expect(who).toMatchObject({ partly: 10, answeredBy: "some" });
    expect(of("combine")).toMatchObject({
      stated: 0,
      partly: policy.measures.length,
      answeredBy: "some",
    });
    expect(of("who-decides")).toMatchObject({ partly: 0, answeredBy: "all" });
  });

  it("says where each measure has an answer of its own", () => {
    expect(of("who-decides")).toMatchObject({
      answeredBy: "all",
      common: { kind: "by-site" },
    });
    const deadline = of("deadline");
    expect(deadline?.common?.kind).toBe("not-stated");
    expect(deadline?.answers).toHaveLength(policy.measures.length);
    const own = of("pool")?.answers.filter(({ isCommon }) => !isCommon) ?? [];
    expect(own.map(({ measure }) => measure.number)).toEqual(
      expect.arrayContaining([2, 3, 4, 5, 6, 9]),
    );
  });

  it("puts it as it is put to each measure", () => {
    const wordings = new Set(of("base")?.answers.map((each) => each.wording));
    expect(wordings.size).toBe(4);
  });

  it("leaves out what is put to the policy as a whole, and nothing else", () => {
    const ids = [
      ...all.map(({ question }) => question.id),
      ...policyAnswers(shared.questions, policy).map(
        ({ question }) => question.id,
      ),
    ];
    expect(new Set(ids)).toEqual(new Set(shared.questions.map(({ id }) => id)));
    expect(ids).toHaveLength(shared.questions.length);
  });
});
