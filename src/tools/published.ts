import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { formatProblems } from "../model/problem/format-problem.ts";
import { readContent } from "../model/read/read-content.ts";
import { readPolicy } from "../model/read/read-policy.ts";
import { readText } from "../model/read/text-file.ts";
import { parseYaml } from "../model/read/yaml-file.ts";
import { REGISTER } from "../model/release/read-register.ts";
import { toRecord } from "../model/release/to-record.ts";
import { withRelease } from "../model/release/write-register.ts";

/**
 * `npm run published`, with a release: adds to the registers what the newest
 * release publishes that the one before had not, or had otherwise.
 */
const root = process.cwd();
const read = await readContent(root);
if (read.ok) {
  const [newest] = read.content.shared.releases;
  if (newest)
    for (const { id } of read.content.policies)
      await record(id, newest.version);
} else {
  console.error(formatProblems(read));
  process.exitCode = 1;
}

async function record(id: string, release: string): Promise<void> {
  const { draft } = await readPolicy(root, id, parseYaml);
  if (!draft) return;
  const path = `${draft.folder}/${REGISTER}`;
  const added = toRecord(draft, release);
  if (added.length > 0) {
    const { file } = await readText(root, path);
    await writeFile(join(root, path), withRelease(file?.text, added));
  }
  console.log(`${path}: ${String(added.length)} new in release ${release}`);
}
