import { describe, expect, it } from "vitest";

import { answerRecords } from "../../src/exports/answer-records.ts";
import { benefitRecords } from "../../src/exports/benefit-records.ts";
import { figureRecords } from "../../src/exports/figure-records.ts";
import {
  measureRecord,
  measureRecords,
} from "../../src/exports/measure-records.ts";
import { sentenceRecords } from "../../src/exports/sentence-records.ts";
import { policy, shared } from "../content/real-content.ts";

const records = measureRecords(policy, shared);

/** The records of all measures, put together again. */
function together<Held>(
  of: (each: (typeof records)[number]) => readonly Held[],
) {
  return records.flatMap(of);
}

describe("the measures as data", () => {
  it("hold together every record of the whole that is one's", () => {
    const isOnes = ({ measure }: { measure: string | null }) =>
      measure !== null;
    const answers = answerRecords(policy, shared.questions);
    expect(together(({ sentences }) => sentences)).toEqual(
      sentenceRecords(policy).filter(isOnes),
    );
    expect(together(({ figures }) => figures)).toEqual(
      figureRecords(policy).filter(isOnes),
    );
    expect(together((each) => each.answers)).toEqual(answers.filter(isOnes));
    expect(together(({ benefits }) => benefits)).toMatchObject(
      benefitRecords(policy),
    );
  });

  it("say of a benefit what its share is of, and what it leaves open", () => {
    const benefits = together((each) => each.benefits);
    const open = benefits.find(({ id }) => id === "m05-benchmark");
    expect(open?.open).toEqual(["rate-not-stated"]);
    const training = benefits.find(({ id }) => id === "m02-training");
    expect(training?.base).toEqual({
      zh: "服务合同金额",
      en: "service contract amount",
    });
    expect(training?.conditions).toHaveLength(1);
  });

  it("keep every note and every reading of the editor", () => {
    const notes = policy.measures.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => sentence.notes.map(({ note }) => note)),
    );
    expect(notes.length).toBeGreaterThan(0);
    expect(together((each) => each.notes).map(({ note }) => note)).toEqual(
      notes,
    );
    expect(together((each) => each.interpretations)).toEqual(
      policy.measures.flatMap(({ interpretations }) => interpretations),
    );
  });

  it("name their offices and those who receive in words", () => {
    for (const { id, departments, recipients } of records) {
      expect(departments.length, id).toBeGreaterThan(0);
      for (const one of [...departments, ...recipients])
        expect(one.name.zh, `${id} ${one.id}`).toMatch(/\p{Script=Han}/u);
    }
  });

  it("have the form that their schema describes", () => {
    for (const record of records)
      expect(measureRecord.safeParse(record).error, record.id).toBeUndefined();
  });
});
