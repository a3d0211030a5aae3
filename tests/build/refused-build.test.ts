import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

import { copyProject } from "../bench/copy-project.ts";
import { runCommand } from "../../src/tools/run-command.ts";
import { ROOT, VOUCHERS } from "../model/break-content.ts";

const RATE = "value: 50%";

it("a build of content with a mistake ends with its place, and without a stack trace", async () => {
  const root = await mkdtemp(join(tmpdir(), "refused-build-"));
  try {
    await copyProject(ROOT, root);
    const file = join(root, VOUCHERS);
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(RATE, "value: 55%"));
    const line = text.slice(0, text.indexOf(RATE)).split("\n").length;
    const { code, output } = await runCommand(
      ["node", "src/tools/astro.ts", "build"],
      // The test runner's own mode is not the build's.
      { cwd: root, env: { NODE_ENV: "", VITEST: "" } },
    );
    expect(code).toBe(1);
    expect(output).toContain(
      `${VOUCHERS}:${String(line)}:16  sentences.m02-s2.figures.rate`,
    );
    expect(output).toMatch(/\n\n1 problem in content\/\n$/);
    expect(output).not.toMatch(/\n\s+at |error/i);
  } finally {
    await rm(root, { recursive: true });
  }
});
