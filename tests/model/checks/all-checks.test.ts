import { existsSync, globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { ROOT } from "../break-content.ts";

const FOLDER = join(ROOT, "src/model/checks");
const rules = globSync("*/check-*.ts", { cwd: FOLDER }).map((path) =>
  path.replace(".ts", ""),
);

describe("a rule on the content", () => {
  it.each(rules)("%s is held against it", async (rule) => {
    const all = await readFile(join(FOLDER, "all-checks.ts"), "utf8");
    expect(all).toContain(`from "./${rule}.ts"`);
  });

  it.each(rules)("%s is proved on real content that breaks it", (rule) => {
    expect(existsSync(join(import.meta.dirname, `${rule}.test.ts`))).toBe(true);
  });
});
