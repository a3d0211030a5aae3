import { describe, expect, it } from "vitest";

import {
  answerRecord,
  answerRecords,
} from "../../src/exports/answer-records.ts";
import { policy, sentences, shared } from "../content/real-content.ts";

const records = answerRecords(policy, shared.questions);
const texts = new Map(sentences.map((sentence) => [sentence.id, sentence]));

describe("the answers as data", () => {
  it("are those of the policy, then those of every measure", () => {
    const measures = new Set(records.map(({ measure }) => measure));
    expect([...measures]).toEqual([
      null,
      ...policy.measures.map(({ id }) => id),
    ]);
    const ids = records.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are as the content has them, with nothing left out", () => {
    for (const record of records) {
      const of = policy.measures.find(({ id }) => id === record.measure);
      const answer = (of ?? policy).answers[record.question];
      expect(record.answer, record.id).toBe(answer?.kind);
      expect(record.note, record.id).toEqual(answer?.note ?? null);
      const { sentence, verdict, partly } =
        answer?.kind === "stated" ? answer : {};
      expect(record, record.id).toMatchObject({
        sentence: sentence ?? null,
        verdict: verdict ?? null,
        partly: partly ?? false,
      });
    }
  });

  it("quote the sentence that states them", () => {
    for (const { id, answer, sentence, quote } of records) {
      expect(quote !== null, id).toBe(answer === "stated");
      if (quote === null || sentence === null) continue;
      expect(texts.get(sentence)?.zh, id).toContain(quote.zh);
      expect(texts.get(sentence)?.en, id).toContain(quote.en);
    }
  });

  it("have the form that their schema describes", () => {
    for (const record of records)
      expect(answerRecord.safeParse(record).error, record.id).toBeUndefined();
  });
});
