import { describe, expect, it } from "vitest";

import { LOCALES } from "../../src/domain/text/languages.ts";
import { wordingFor } from "../../src/domain/question/question-wording.ts";
import { beginsSilent } from "../../src/model/checks/answer/begins-silent.ts";
import { policy, sentences, shared } from "./real-content.ts";

const { questions } = shared;
const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
const ofPolicy = questions.filter(({ askedOf }) => askedOf === "policy");

const files = [
  { id: "policy", answers: policy.answers },
  ...policy.measures.map(({ id, answers }) => ({ id, answers })),
];
const answers = files.flatMap(({ id, answers: all }) =>
  Object.entries(all).map(([question, answer]) => ({ id, question, answer })),
);
const stated = answers.flatMap(({ answer, ...place }) =>
  answer.kind === "stated" ? [{ ...place, answer }] : [],
);

describe("the questions", () => {
  it("are 21 put to measures and 17 put to the policy, each once", () => {
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length - ofPolicy.length).toBe(21);
    expect(ofPolicy).toHaveLength(17);
  });

  it.each(policy.measures)(
    "that arise for $id are all answered, none left blank",
    (measure) => {
      const asked = questions.filter((each) => wordingFor(each, measure));
      for (const { id } of asked) expect(measure.answers).toHaveProperty(id);
    },
  );

  it.each(ofPolicy)("put to the policy are answered: $id", ({ id }) => {
    expect(policy.answers).toHaveProperty(id);
  });
});

/** A reader asks who, and is not told what is given. */
it.each(stated.filter(({ question }) => question === "who"))(
  "who $id is for begins with no verb of its sentence",
  ({ answer }) => {
    const force = byId.get(answer.sentence)?.force?.quote;
    for (const locale of LOCALES)
      expect(
        answer.quote[locale].startsWith(force?.[locale] ?? " "),
        answer.quote[locale],
      ).toBe(false);
  },
);

function answeredBy(question: string) {
  return questions.find(({ id }) => id === question)?.answeredBy;
}

describe("an answer", () => {
  it.each(stated)(
    "of $id to $question is in the text’s own words",
    ({ answer }) => {
      const sentence = byId.get(answer.sentence);
      for (const locale of LOCALES)
        expect(sentence?.[locale]).toContain(answer.quote[locale]);
    },
  );

  it.each(stated)(
    "of $id to $question is one in part if its remark leaves a part of it open",
    ({ question, answer: { partly = false, note } }) => {
      // A yearly total answers whether there is one, however it is split.
      const isWhole = answeredBy(question) === "yearly-total";
      const open = [
        /未明确/.test(note?.zh ?? ""),
        /not stated/i.test(note?.en ?? ""),
      ];
      expect(open.map((each) => each && !isWhole)).toEqual([partly, partly]);
    },
  );

  it.each(stated)(
    "of $id to $question, with a sentence, begins with what it says",
    ({ answer: { verdict, note } }) => {
      for (const locale of LOCALES)
        expect(beginsSilent((verdict ?? note)?.[locale] ?? "", locale)).toBe(
          false,
        );
    },
  );

  it.each(answers.filter(({ answer }) => answer.kind === "not-stated"))(
    "of $id to $question, without one, begins with the verdict: not stated",
    ({ answer: { note } }) => {
      expect(note?.zh).toMatch(/^原文未明确/);
      expect(note?.en).toMatch(/^Not stated[.:]? /);
    },
  );

  it.each(answers)(
    "of $id to $question is short: at most 100 characters, 60 words",
    ({ answer: { note } }) => {
      expect(Array.from(note?.zh ?? "").length).toBeLessThanOrEqual(100);
      expect((note?.en ?? "").split(/\s+/).length).toBeLessThanOrEqual(60);
    },
  );

  it("on a yearly total is given by the measures of the pools, and no other", () => {
    const naming = stated.filter(({ question }) => question === "pool");
    expect(naming.map(({ answer }) => answer.sentence).sort()).toEqual(
      policy.pools.map(({ sentence }) => sentence).sort(),
    );
  });

  it.each(policy.measures)("never makes $id a promise", (measure) => {
    const promise = measure.answers["promise"];
    expect(promise?.kind === "stated" && promise.verdict?.en).toBe("No.");
  });
});
