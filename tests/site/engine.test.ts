import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

import { assess as assessRule } from "../../src/domain/benefit/assess.ts";
import { ruleOf } from "../../src/domain/benefit/rule-of.ts";
import type * as api from "../../src/exports/engine/engine-api.ts";
import {
  describeOutcome,
  linesOfOutcome,
  linesOfResult,
} from "../exports/engine/describe-outcome.ts";
import { complaints } from "./compile-alone.ts";
import { CONTRACT_LINKS } from "../oracle/contract-links.ts";
import { DIST, readPages, tagged, textOf } from "./built-site.ts";
import { content } from "./site-content.ts";

const FILE = join(DIST, "data/engine/engine.js");
const code = readFileSync(FILE, "utf8");
const engine = (await import(pathToFileURL(FILE).href)) as typeof api;

const temporary = mkdtempSync(join(tmpdir(), "engine-"));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

function recordsOf(policy: string): readonly api.Benefit[] {
  const file = join(DIST, "data", policy, "benefits.json");
  return JSON.parse(readFileSync(file, "utf8")) as readonly api.Benefit[];
}

describe("the published engine", () => {
  it.each(content.policies)(
    "gives what the site gives for every worked example of $id",
    ({ id, measures }) => {
      const benefits = measures.flatMap((measure) => measure.benefits);
      const records = recordsOf(id);
      expect(records.map((each) => each.id)).toEqual(
        benefits.map((each) => each.id),
      );
      for (const [at, benefit] of benefits.entries())
        for (const { given } of benefit.examples) {
          const record = records[at];
          if (!record) throw new Error(`${benefit.id} has no record`);
          expect(linesOfOutcome(engine.assess(record, given))).toEqual(
            linesOfResult(assessRule(ruleOf(benefit), given)),
          );
        }
    },
  );

  it("gives for every link to a result what it promises", () => {
    const [first] = content.policies;
    const records = new Map(
      recordsOf(first?.id ?? "").map((record) => [record.id, record]),
    );
    for (const { query, benefit, expected } of CONTRACT_LINKS) {
      const record = records.get(benefit);
      if (!record) throw new Error(`${benefit} has no record`);
      const given = Object.fromEntries(new URLSearchParams(query));
      expect(describeOutcome(engine.assess(record, given)), query).toBe(
        expected,
      );
    }
  });

  it("runs by itself, with nothing but the text of the module", () => {
    const [first] = content.policies;
    const [record] = recordsOf(first?.id ?? "").filter(
      ({ id }) => id === "m02-training",
    );
    const own = code.replace(/^export \{.*\};$/m, "");
    expect(own).not.toMatch(/^\s*(?:import|export)\b|\bimport\(/m);
    const use = `console.log(JSON.stringify(assess(${JSON.stringify(record)}, { amount: "24000000" })));`;
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["--input-type=module"],
      { input: own + use, encoding: "utf8", env: {}, cwd: temporary },
    );
    expect([status, stderr]).toEqual([0, ""]);
    expect(describeOutcome(JSON.parse(stdout) as api.Outcome)).toBe(
      "ceiling 1000000000 cap",
    );
  });

  it("names no global of a browser or of Node", () => {
    const options = { allowJs: true, checkJs: true, strict: false };
    const unknown = (file: string) =>
      complaints([file], options).filter((said) =>
        said.includes("Cannot find name"),
      );
    expect(unknown(FILE)).toEqual([]);
    const reaching = join(temporary, "reaching.js");
    writeFileSync(reaching, `${code}\nlocation.href + process.title;\n`);
    expect(unknown(reaching)).toHaveLength(2);
  });

  it("is small, and is read as it was written", () => {
    expect(Buffer.byteLength(code)).toBeLessThan(76_000);
    expect(code).toMatch(/^\/\/ SPDX-License-Identifier: MIT$/m);
    expect(code).toContain("The only rounding there is: downwards");
    expect(
      Math.max(...code.split("\n").map(({ length }) => length)),
    ).toBeLessThan(400);
    // No folder of the machine that built it.
    expect(code).not.toMatch(/^\/\/ (?!src\/)\S*\/\S*\.ts$/m);
  });
});

describe("the page to copy", () => {
  const [page] = readPages().filter(({ kind }) => kind === "example");
  if (!page) throw new Error("there is no page to copy");

  it("is short, in English, and says that it is unofficial", () => {
    expect(page.html.split("\n").length).toBeLessThan(120);
    expect(page.html).toContain('<html lang="en">');
    expect(tagged(page, "main").map(textOf).join()).toContain("Unofficial");
  });

  it("is not to be found, and names no place of its own", () => {
    expect(page.html).toContain('<meta name="robots" content="noindex">');
    expect(page.html).not.toMatch(/canonical|https?:/);
  });

  it("imports the module beside it and reads the first policy", () => {
    const [script] = tagged(page, "script").map(textOf);
    expect(script).toContain('from "./engine.js"');
    const [first] = content.policies;
    expect(page.html).toContain(`"../${first?.id ?? ""}/benefits.json"`);
  });
});
