import { describe, expect, it } from "vitest";

import { parseQuantity } from "../../src/domain/number/numerals.ts";
import { quantityKey } from "../../src/domain/number/number-token.ts";
import {
  figureRecord,
  type FigureRecord,
  figureRecords,
} from "../../src/exports/figure-records.ts";
import { figures, policy } from "../content/real-content.ts";

const records = figureRecords(policy);

/** The unit as a text prints it behind a number. */
const PRINTED: Readonly<Record<string, string>> = {
  yuan: "元",
  percent: "%",
  months: "个月",
  years: "年",
  count: "个",
  ratio: "",
};

/** A record as a text would print its value. */
function printedAgain(record: FigureRecord): string {
  if (record.kind === "date" && "value" in record) {
    const [year = "", month, day] = record.value.split("-").map(Number);
    return `${year}年${month ?? ""}月${day ?? ""}日`;
  }
  const unit = PRINTED[record.unit] ?? "?";
  return "value" in record
    ? record.value + unit
    : `${record.min}—${record.max}${unit}`;
}

describe("the figures as data", () => {
  it("are all of the text, in its order", () => {
    expect(records.map(({ id }) => id)).toEqual(
      figures.map(({ figure }) => figure.id),
    );
    expect(records.length).toBeGreaterThan(40);
  });

  it("have the values that the text prints", () => {
    for (const [at, record] of records.entries()) {
      const value = figures[at]?.figure.value;
      if (record.kind === "scale") {
        expect(record).toMatchObject({ value: "10000000000", unit: "count" });
        expect(value).toEqual({ kind: "scale", count: 10_000_000_000n });
        continue;
      }
      const again = parseQuantity(printedAgain(record));
      expect(again && quantityKey(again), record.id).toBe(
        value && quantityKey(value),
      );
    }
  });

  it("keep every hedge of the text, and add none", () => {
    const words = { between: "range", about: "scale" } as Record<
      string,
      string
    >;
    for (const [at, { id, bound, discretion }] of records.entries()) {
      const figure = figures[at]?.figure;
      expect(bound, id).toBe(words[figure?.bound ?? ""] ?? figure?.bound);
      expect(discretion, id).toBe(figure?.discretion[0]?.kind ?? null);
    }
    expect(new Set(records.map(({ bound }) => bound)).size).toBe(5);
    expect(new Set(records.map(({ discretion }) => discretion)).size).toBe(3);
  });

  it("say both words where a value is given at discretion and on merit", () => {
    const [measure] = policy.measures.filter(({ id }) => id === "m15");
    if (!measure) throw new Error("no measure");
    const quote = { zh: "可", en: "may" };
    const twice = measure.sentences.map((sentence) => ({
      ...sentence,
      figures: sentence.figures.map((figure) => ({
        ...figure,
        discretion: [{ kind: "may", quote } as const, ...figure.discretion],
      })),
    }));
    const measures = [{ ...measure, sentences: twice }];
    const said = figureRecords({ ...policy, measures }).map(
      ({ discretion }) => discretion,
    );
    expect(said).toContain("may-on-merit");
  });

  it("quote their sentence and name its place", () => {
    for (const [at, record] of records.entries()) {
      const { sentence } = figures[at] ?? {};
      expect(record.sentence).toBe(sentence?.id);
      expect(sentence?.zh).toContain(record.quote.zh);
      expect(sentence?.en).toContain(record.quote.en);
      const unit = record.sentence.split("-")[0] ?? "";
      expect(record.measure).toBe(unit.startsWith("m") ? unit : null);
      expect(record.part === "measure").toBe(record.measure !== null);
    }
  });

  it("have the keys that readers count on, and no other", () => {
    for (const record of records) {
      expect(figureRecord.safeParse(record).error, record.id).toBeUndefined();
      const ends = record.bound === "range" ? "min max" : "value";
      expect(Object.keys(record)).toEqual(
        `id sentence measure part kind ${ends} unit bound discretion quote`.split(
          " ",
        ),
      );
    }
  });
});
