import { describe, expect, it } from "vitest";

import { figureRecords } from "../../src/exports/figure-records.ts";
import { figuresCsv } from "../../src/exports/figures-csv.ts";
import { figures, policy } from "../content/real-content.ts";
import { readCsv } from "./read-csv.ts";

const rows = readCsv(figuresCsv(policy));

describe("the figures as a table", () => {
  it("say what the records say, in their order", () => {
    const flat = figureRecords(policy).map((record) => ({
      value: "",
      min: "",
      max: "",
      ...record,
      measure: record.measure ?? "",
      discretion: record.discretion ?? "",
      quote: undefined,
      "quote.zh": record.quote.zh,
      "quote.en": record.quote.en,
    }));
    for (const [at, row] of rows.entries())
      expect(flat[at]).toMatchObject(
        Object.fromEntries(
          Object.entries(row).filter(([name]) => !name.startsWith("label.")),
        ),
      );
    expect(rows).toHaveLength(flat.length);
  });

  it("say of each what it is a figure of", () => {
    const labels = rows.map((row) => [row["label.zh"], row["label.en"]]);
    expect(labels).toEqual(
      figures.map(({ figure: { label } }) => [label.zh, label.en]),
    );
  });
});
