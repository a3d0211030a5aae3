import { describe, expect, it } from "vitest";

import { policy, sentences, shared } from "./real-content.ts";

const questions = shared.questions.map(({ id }) => id);
const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));

describe("the questions asked of every measure", () => {
  it("are twenty, each once", () => {
    expect(questions).toHaveLength(20);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it.each(policy.measures)(
    "are all answered for $id, none left blank",
    ({ answers }) => {
      expect(Object.keys(answers).sort()).toEqual([...questions].sort());
    },
  );

  it.each(policy.measures)(
    "are answered for $id by a quote, or by what is not said and must not be read into it",
    ({ answers }) => {
      const silent = Object.values(answers).filter(
        ({ kind, note }) => kind === "not-stated" && !(note?.zh && note.en),
      );
      expect(silent).toEqual([]);
    },
  );

  it.each(policy.measures)(
    "are answered for $id in the text's own words",
    ({ answers }) => {
      for (const answer of Object.values(answers)) {
        if (answer.kind === "not-stated") continue;
        const sentence = byId.get(answer.sentence);
        expect(sentence?.zh).toContain(answer.says.zh);
        expect(sentence?.en).toContain(answer.says.en);
      }
    },
  );

  it.each(policy.measures)("never make $id a promise", ({ answers }) => {
    const promise = answers["promise"];
    expect(promise?.note?.en ?? promise?.kind).not.toMatch(/^Yes/);
  });
});
