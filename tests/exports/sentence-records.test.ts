import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import {
  sentenceRecord,
  sentenceRecords,
} from "../../src/exports/sentence-records.ts";
import { policy, ROOT, sentences } from "../content/real-content.ts";

const records = sentenceRecords(policy);
const source = readFileSync(
  join(ROOT, "content/policies", policy.id, "source.zh.txt"),
  "utf8",
);

describe("the sentences as data", () => {
  it("are all of the text, in its order, word for word", () => {
    const texts = records.map(({ id, zh, en }) => ({ id, zh, en }));
    expect(texts).toEqual(sentences.map(({ id, zh, en }) => ({ id, zh, en })));
  });

  it("make the lines of the source by their paragraphs", () => {
    const lines = [...Map.groupBy(records, ({ paragraph }) => paragraph)].map(
      ([at, held]) => ({ at, text: held.map(({ zh }) => zh).join("") }),
    );
    const printed = source.replace(/\n$/, "").split("\n");
    expect(lines).toEqual(printed.map((text, at) => ({ at: at + 1, text })));
  });

  it("stand in the part and the measure that their ids name", () => {
    const parts = {
      n: "notice",
      t: "title",
      p: "preamble",
      sup: "supplementary",
    };
    for (const { id, part, measure } of records) {
      const unit = id.slice(0, id.lastIndexOf("-"));
      const isMeasure = unit.startsWith("m");
      const others = (parts as Record<string, string>)[unit] ?? "chapter";
      expect(part, id).toBe(isMeasure ? "measure" : others);
      expect(measure, id).toBe(isMeasure ? unit : null);
    }
    expect(new Set(records.map(({ part }) => part)).size).toBe(6);
  });

  it("have the hash of their Chinese, their force and their figures", () => {
    for (const [at, record] of records.entries()) {
      const of = createHash("sha256").update(record.zh, "utf8").digest("hex");
      expect(record.zhHash, record.id).toBe(of);
      expect(record.force).toBe(sentences[at]?.force?.value ?? null);
      expect(record.figures).toEqual(
        sentences[at]?.figures.map(({ id }) => id),
      );
    }
  });

  it("have the keys that readers count on, and no other", () => {
    for (const record of records) {
      expect(sentenceRecord.safeParse(record).error, record.id).toBeUndefined();
      expect(Object.keys(record)).toEqual(
        "id measure part paragraph zh en force figures zhHash".split(" "),
      );
    }
  });
});
