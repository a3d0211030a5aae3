import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

import { DIST } from "./built-site.ts";
import { complaints } from "./compile-alone.ts";
import { content } from "./site-content.ts";

const FOLDER = join(DIST, "data/engine");
const types = readFileSync(join(FOLDER, "engine.d.ts"), "utf8");

const temporary = mkdtempSync(join(tmpdir(), "engine-types-"));
cpSync(FOLDER, temporary, { recursive: true });
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

describe("the published types of the engine", () => {
  const EXAMPLE = `import { assess, breakEven, inputsOf, type Benefit } from "./engine.js";
declare const benefits: readonly Benefit[];
for (const benefit of benefits) {
  const fields: readonly string[] = inputsOf(benefit).map(({ id }) => id);
  const outcome = assess(benefit, { amount: "24000000", variant: undefined });
  const even: string | undefined = breakEven(benefit, "amount")?.value;
  switch (outcome.kind) {
    case "ceiling": { const most: string = outcome.atMostYuan; break; }
    case "fixed": { const sum: string = outcome.exactlyYuan; break; }
    case "choice": { const sums: readonly string[] = outcome.oneOfYuan; break; }
    case "undetermined": { const least: string = outcome.atLeastYuan; break; }
    case "ineligible": { const by: string = outcome.sentence; break; }
    case "invalid": { const names: readonly string[] = outcome.problems.map(({ problem }) => problem); break; }
    default: outcome satisfies never;
  }
}
`;

  function saidOf(example: string, name: string) {
    const file = join(temporary, name);
    writeFileSync(file, example);
    return complaints([file]);
  }

  it("compile where they are used as they say", () => {
    expect(saidOf(EXAMPLE, "example.ts")).toEqual([]);
  });

  it.each([
    ["a number for a sum", EXAMPLE.replace('"24000000"', "24000000")],
    ["a bare sum", EXAMPLE.replace("outcome.atMostYuan", "outcome.yuan")],
    ["fewer outcomes", EXAMPLE.replace(/.*"ineligible".*\n/, "")],
  ])("refuse %s", (_, wrong) => {
    expect(saidOf(wrong, "wrong.ts").length).toBeGreaterThan(0);
  });

  it("take a record as TypeScript reads it from a file", () => {
    const [first] = content.policies;
    const folder = join(DIST, "data", first?.id ?? "");
    cpSync(join(folder, "benefits.json"), join(temporary, "benefits.json"));
    const file = join(temporary, "from-json.ts");
    writeFileSync(
      file,
      'import { assess } from "./engine.js";\nimport benefits from "./benefits.json";\nfor (const each of benefits) assess(each, {});\n',
    );
    expect(complaints([file], { resolveJsonModule: true })).toEqual([]);
  });

  it("name what the module gives, and nothing from elsewhere", async () => {
    const engine = (await import(
      pathToFileURL(join(FOLDER, "engine.js")).href
    )) as object;
    const declared = [...types.matchAll(/declare function (\w+)/g)].map(
      ([, name]) => name,
    );
    expect(declared.sort()).toEqual(Object.keys(engine).sort());
    expect(types).not.toMatch(/\bimport\b|\bfrom "|reference/);
  });
});
