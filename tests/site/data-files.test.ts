import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import type { Figure } from "../../src/domain/figure/figure.ts";
import { quantityKey } from "../../src/domain/number/number-token.ts";
import { LOCALES, type Locale } from "../../src/domain/text/languages.ts";
import { policySentences } from "../../src/domain/text/policy-text.ts";
import type { FigureRecord } from "../../src/exports/figure-records.ts";
import type { RecordOf } from "../../src/exports/record-schemas.ts";
import { figureValue } from "../../src/i18n/figure-value.ts";
import { readCsv } from "../exports/read-csv.ts";
import { attributeOf } from "../../src/build/html-elements.ts";
import { below, DIST, readPages, ROOT, textOf } from "./built-site.ts";
import { quantityOf } from "./record-quantity.ts";
import { content } from "./site-content.ts";

const DATA = join(DIST, "data");
const pages = readPages();

function read(path: string): string {
  return readFileSync(join(DATA, path), "utf8");
}

function readJson(path: string): unknown {
  return JSON.parse(read(path));
}

describe("the data files of the built site", () => {
  const { files } = readJson("index.json") as RecordOf<"index">;

  it("are those that their list names, and no other", () => {
    const built = globSync("**/*", { cwd: DATA })
      .filter((name) => statSync(join(DATA, name)).isFile())
      .map((name) => name.replaceAll("\\", "/"));
    expect(built.sort()).toEqual(
      [...files.map(({ path }) => path), "index.json"].sort(),
    );
  });

  it("have the size and the hash that it names", () => {
    for (const { path, size, sha256 } of files) {
      const bytes = readFileSync(join(DATA, path));
      expect(bytes.length, path).toBe(size);
      const hash = createHash("sha256").update(bytes).digest("hex");
      expect(hash, path).toBe(sha256);
    }
  });
});

describe.each(content.policies)("the data of $id", (policy) => {
  const figures = policySentences(policy).flatMap((each) => each.figures);
  const records = readJson(`${policy.id}/figures.json`) as RecordOf<"figures">;
  const rows = readCsv(read(`${policy.id}/figures.csv`));
  const measures = policy.measures.map(
    ({ id }) =>
      readJson(`${policy.id}/measures/${id}.json`) as RecordOf<"measure">,
  );

  it("has the Chinese text as it was received, byte for byte", () => {
    const folder = join(ROOT, "content/policies", policy.id);
    const source = readFileSync(join(folder, "source.zh.txt"));
    const built = readFileSync(join(DATA, policy.id, "text.zh.txt"));
    expect(built.equals(source)).toBe(true);
  });

  it("has every value as the page of all figures prints it", () => {
    expect(records.map(({ id }) => id)).toEqual(figures.map(({ id }) => id));
    for (const locale of LOCALES) {
      const shown = rowsShown(policy.id, locale);
      expect(shown).toHaveLength(records.length);
      for (const [at, record] of records.entries()) {
        const printed = figureValue(readAgain(record, figures[at]), locale);
        expect(shown[at], `${locale} ${record.id}`).toContain(printed);
      }
    }
  });

  it("has the same values in its tables and under its measures", () => {
    const ends = (of: object) => {
      const { value = "", min = "", max = "" } = of as Record<string, string>;
      return [value, min, max];
    };
    expect(rows.map((row) => [row["id"], ...ends(row)])).toEqual(
      records.map((record) => [record.id, ...ends(record)]),
    );
    const ofMeasures = measures.flatMap((measure) => measure.figures);
    expect(ofMeasures).toEqual(
      records.filter(({ measure }) => measure !== null),
    );
  });

  it("has in its benefits no sum and no rate but those of its figures", () => {
    const benefits = readJson(
      `${policy.id}/benefits.json`,
    ) as RecordOf<"benefits">;
    expect(measures.flatMap((each) => each.benefits)).toMatchObject(benefits);
    const known = records.flatMap((one) =>
      "value" in one ? [`${one.sentence} ${one.unit} ${one.value}`] : [],
    );
    for (const benefit of benefits) {
      const stands = (value: string | null | undefined, unit: string) =>
        value === null ||
        value === undefined ||
        benefit.sentences.some((sentence) =>
          known.includes(`${sentence} ${unit} ${value}`),
        );
      const { variants, levels, tiersYuan } = benefit;
      const sums = [
        benefit.capYuan,
        benefit.poolYuan,
        ...tiersYuan,
        ...[...variants, ...levels].map(({ capYuan }) => capYuan),
      ];
      const rates = [benefit.rate, ...variants.map(({ rate }) => rate)];
      const loose = [
        ...sums.filter((sum) => !stands(sum, "yuan")),
        ...rates.filter((rate) => !stands(rate, "percent")),
        ...[benefit.ratio].filter((ratio) => !stands(ratio, "ratio")),
      ];
      expect(loose, benefit.id).toEqual([]);
    }
  });
});

/** The texts of the rows of the page of all figures. */
function rowsShown(policy: string, locale: Locale): readonly string[] {
  const address = `/${locale}/${policy}/figures/`;
  const page = pages.find((each) => each.address === address);
  const table = page?.elements.find(
    (element) => attributeOf(element, "data-figures") !== undefined,
  );
  if (!table) throw new Error(`${address} has no list of figures`);
  return below(table)
    .filter(({ tagName }) => tagName === "tr")
    .map(textOf);
}

/**
 * A figure with the value that its record gives, read as the text's own
 * numbers are; and as the text prints it where that is the same.
 */
function readAgain(record: FigureRecord, figure: Figure | undefined) {
  const value = quantityOf(record);
  if (!value || !figure) throw new Error(`${record.id} is no value`);
  const isSame = quantityKey(value) === quantityKey(figure.value);
  return { ...figure, value, printed: isSame ? figure.printed : "differs" };
}
