import { describe, expect, it } from "vitest";

import { termRecord, termRecords } from "../../src/exports/term-records.ts";
import { policy, sentences, shared } from "../content/real-content.ts";

const records = termRecords(policy, shared);
const texts = new Map(sentences.map((sentence) => [sentence.id, sentence.zh]));

describe("the glossary as data", () => {
  it("has every term with its renderings", () => {
    expect(records.map(({ id, zh, en }) => ({ id, zh, en }))).toEqual(
      shared.glossary.map(({ id, zh, en }) => ({ id, zh, en })),
    );
  });

  it("names the sentences that hold it", () => {
    for (const { id, zh, sentences: held } of records)
      for (const sentence of held)
        expect(texts.get(sentence), `${id} ${sentence}`).toContain(zh);
    const found = records.filter(({ sentences: held }) => held.length > 0);
    expect(found.length).toBeGreaterThan(records.length / 2);
  });

  it("names its category in words", () => {
    const [first] = records;
    expect(first?.category).toEqual({ zh: "文件", en: "Documents" });
  });

  it("has the form that its schema describes", () => {
    for (const record of records)
      expect(termRecord.safeParse(record).error, record.id).toBeUndefined();
  });
});
