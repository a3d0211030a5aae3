import { describe, expect, it } from "vitest";

import { wordingFor } from "../../../src/domain/question/question-wording.ts";
import type { Question } from "../../../src/domain/policy/reference.ts";
import { SAMPLES } from "../benefit/build-benefit.ts";

const said = (zh: string, en: string) => ({
  text: { zh, en },
  short: { zh, en },
});
const question = (rest: Partial<Question>): Question => ({
  id: "one",
  askedOf: "measure",
  ...said("一般", "general"),
  ...rest,
});
const offering = (...kinds: (keyof typeof SAMPLES)[]) => ({
  benefits: kinds.map((kind) => SAMPLES[kind]),
  departments: ["one"],
});

describe("a question", () => {
  it("without concerns is put to every measure in its general wording", () => {
    const text = wordingFor(question({}), offering("in-kind"))?.text.en;
    expect(text).toBe("general");
  });

  it("does not arise where nothing that it concerns is offered", () => {
    const asked = question({ concerns: ["cap"] });
    expect(wordingFor(asked, offering("fixed"))).toBeUndefined();
    expect(wordingFor(asked, offering("fixed", "award"))).toBeDefined();
  });

  it("is put as fits the first of its subjects that the measure offers", () => {
    const asked = question({
      concerns: ["cap", "fixed-sum"],
      wording: { "fixed-sum": said("定额", "exact") },
    });
    const textFor = (...kinds: (keyof typeof SAMPLES)[]) =>
      wordingFor(asked, offering(...kinds))?.text.en;
    expect(textFor("tiers")).toBe("exact");
    expect(textFor("tiers", "levels")).toBe("general");
  });

  it("on one office of several arises only where there are several", () => {
    const asked = question({ concerns: ["several-offices"] });
    const measure = offering("award");
    expect(wordingFor(asked, measure)).toBeUndefined();
    expect(
      wordingFor(asked, { ...measure, departments: ["one", "two"] }),
    ).toBeDefined();
  });

  it("put to the policy is put to no measure", () => {
    expect(
      wordingFor(question({ askedOf: "policy" }), offering("award")),
    ).toBeUndefined();
  });
});
