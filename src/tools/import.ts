import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

import { SLUG, whole } from "../domain/ids.ts";
import { isoToday } from "./iso-today.ts";
import { withoutExample } from "../model/import/example-files.ts";
import { choosePlace } from "../model/import/choose-place.ts";
import { type Files, importPolicy } from "../model/import/import-policy.ts";
import { LEVELS, levelNamed } from "../model/import/numbering.ts";
import { tellImport } from "../model/import/tell-import.ts";
import { formatProblem } from "../model/problem/format-problem.ts";
import { listMeasures, POLICIES_FOLDER } from "../model/read/list-files.ts";
import { readShared } from "../model/read/read-shared.ts";
import { readText } from "../model/read/text-file.ts";
import { officesOf } from "../model/references/offices-of.ts";

const USAGE = `Usage: npm run import <id> [-- --measures ${LEVELS.join("|")} --jurisdiction <id>]`;

/**
 * `npm run import <id>`: the files of a policy from its official text; what
 * was entered stays when it is run again.
 */
try {
  await importText();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function importText(): Promise<void> {
  const { id, measures, place } = readArguments();
  const root = process.cwd();
  const folder = `${POLICIES_FOLDER}/${id}`;
  const source = await readText(root, `${folder}/source.zh.txt`);
  if (!source.file)
    throw new Error(noSource(folder, source.problems[0]?.found));
  const { text, bytes } = source.file;
  const { draft } = await readShared(root);
  if (!draft) throw new Error(NO_SHARED);
  const { entered, examples } = withoutExample(await readFiles(root, folder));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const places = Object.keys(draft.site.data.jurisdictions);
  const jurisdiction = choosePlace(place, entered, places);
  const imported = importPolicy({ text, sha256, measures }, entered, {
    id,
    date: isoToday(),
    jurisdiction,
    departments:
      jurisdiction === undefined
        ? []
        : officesOf({ jurisdiction }, draft.departments.data),
    glossary: draft.glossary.data,
    questions: draft.questions.data,
  });
  for (const path of examples) await rm(join(root, folder, path));
  for (const [path, written] of imported.files) {
    const file = join(root, folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, written);
  }
  for (const problem of source.problems)
    console.log(`${formatProblem(problem)}\n`);
  console.log(tellImport(imported, folder));
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      measures: { type: "string" },
      jurisdiction: { type: "string" },
    },
  });
  const [id = "", ...more] = positionals;
  if (!whole(SLUG).test(id) || more.length > 0) throw new Error(USAGE);
  const chosen = values.measures;
  const measures = chosen === undefined ? undefined : levelNamed(chosen);
  if (chosen !== undefined && !measures)
    throw new Error(`No numbering ${chosen}. ${USAGE}`);
  return { id, measures, place: values.jurisdiction };
}

const NO_SHARED =
  "The files that all policies share cannot be read: see `npm run check`.";

function noSource(folder: string, found: string | undefined): string {
  return [
    `${folder}/source.zh.txt: ${found ?? "no such file"}.`,
    "Put the official text there as it was published, from the notice to the last line:",
    "plain UTF-8 text, a paragraph a line, no empty lines. Then run this again.",
  ].join("\n");
}

/** What was entered before, by path in the policy's folder. */
async function readFiles(root: string, folder: string): Promise<Files> {
  const { files } = await listMeasures(root, folder);
  const paths = [`${folder}/policy.yaml`, ...files.map(({ path }) => path)];
  const found = new Map<string, string>();
  for (const path of paths) {
    const { file } = await readText(root, path);
    if (file) found.set(path.slice(folder.length + 1), file.text);
  }
  return found;
}
