import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { copyProject } from "../bench/copy-project.ts";
import { runCommand } from "../../src/tools/run-command.ts";
import { ROOT } from "./built-site.ts";

/** A copy of the project in a folder of its own, built there. */
export interface BuiltCopy {
  readonly root: string;
  readonly dist: string;
  remove(): Promise<void>;
}

/**
 * Builds a copy of the project as `npm run build` does.
 * @param prepare is given the copy's folder before the build
 * @throws Error with the build's own words when it fails
 */
export async function buildCopy(
  env: Readonly<Record<string, string>>,
  prepare: (root: string) => Promise<void> = () => Promise.resolve(),
): Promise<BuiltCopy> {
  const folder = await mkdtemp(join(tmpdir(), "built-copy-"));
  // As people name their folders.
  const root = join(folder, "with space é");
  await copyProject(ROOT, root);
  await prepare(root);
  const end = await runCommand(["npm", "run", "--silent", "build"], {
    cwd: root,
    // The test runner's own mode is not the build's.
    env: {
      NODE_ENV: "",
      VITEST: "",
      ASTRO_TELEMETRY_DISABLED: "1",
      // What only a whole build has is asked for by name.
      SITE_EXTRAS: "none",
      ...env,
    },
  });
  if (end.code !== 0) throw new Error(`The copy was not built:\n${end.output}`);
  return {
    root,
    dist: join(root, "dist"),
    remove: () => rm(folder, { recursive: true }),
  };
}
