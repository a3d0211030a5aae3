import { describe, expect, it } from "vitest";

import { examplesCsv } from "../../src/exports/examples-csv.ts";
import { benefits, policy } from "../content/real-content.ts";
import { readCsv } from "./read-csv.ts";

const rows = readCsv(examplesCsv(policy));
const examples = benefits.flatMap(({ benefit, measure }) =>
  benefit.examples.map((example) => ({ benefit, measure, example })),
);

describe("the worked examples as a table", () => {
  it("are all, under their benefits, with what they come to", () => {
    expect(rows).toHaveLength(examples.length);
    for (const [at, { benefit, measure, example }] of examples.entries()) {
      const row = rows[at] ?? {};
      expect(row).toMatchObject({
        measure: measure.id,
        benefit: benefit.id,
        result: example.result.kind,
      });
      for (const [name, said] of Object.entries(example.result))
        if (name !== "kind") expect(row[name]).toBe([said].flat().join(";"));
    }
  });

  it("have every entry under its name, and no other", () => {
    for (const [at, { example }] of examples.entries()) {
      const given = Object.entries(rows[at] ?? {}).filter(
        ([name, cell]) => name.startsWith("given.") && cell !== "",
      );
      expect(
        Object.fromEntries(
          given.map(([name, cell]) => [name.replace("given.", ""), cell]),
        ),
      ).toEqual(example.given);
    }
  });
});
