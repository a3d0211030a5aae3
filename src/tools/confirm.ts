import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { parseIsoDate } from "../domain/term/calendar.ts";
import { confirmTranslation } from "../model/translation/confirm-translation.ts";
import {
  listMeasures,
  listPolicies,
  POLICIES_FOLDER,
} from "../model/read/list-files.ts";
import { readText } from "../model/read/text-file.ts";

const USAGE =
  "Usage: npm run confirm <sentence> [-- --date YYYY-MM-DD] [--policy <id>]";

/**
 * `npm run confirm m99-s2`: shows a sentence in every language and records
 * that the translations render the source as it now stands.
 */
try {
  await confirm();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function confirm(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { date: { type: "string" }, policy: { type: "string" } },
  });
  const [id, ...more] = positionals;
  const date = values.date ?? today();
  if (!id || more.length > 0) throw new Error(USAGE);
  if (!parseIsoDate(date)) throw new Error(`${date} is no day. ${USAGE}`);

  const root = process.cwd();
  const found = [];
  for (const path of await listFiles(root, values.policy)) {
    const { file } = await readText(root, path);
    // The bytes as they are: nothing but the hash and the date may change.
    const text = Buffer.from(file?.bytes ?? []).toString("utf8");
    const confirmed = confirmTranslation(text, id, date);
    if (confirmed) found.push({ ...confirmed, path });
  }
  const [one, other] = found;
  if (!one) throw new Error(`No sentence ${id}. ${USAGE}`);
  if (other)
    throw new Error(
      `${id} stands in ${one.path} and in ${other.path}. ${USAGE}`,
    );
  await writeFile(join(root, one.path), one.text);
  console.log(`${one.path}  ${id}\n\n${one.texts.join("\n\n")}\n`);
  const state = one.wasStale ? "was stale" : "was current";
  console.log(`The translation ${state}; confirmed on ${date}.`);
}

async function listFiles(
  root: string,
  policy: string | undefined,
): Promise<readonly string[]> {
  const all = (await listPolicies(root)) ?? [];
  if (policy !== undefined && !all.includes(policy))
    throw new Error(
      `No policy ${policy}. The policies are: ${all.join(", ") || "none"}.`,
    );
  const ids = policy === undefined ? all : [policy];
  const folders = ids.map((id) => `${POLICIES_FOLDER}/${id}`);
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const { files } = await listMeasures(root, folder);
      return [`${folder}/policy.yaml`, ...files.map(({ path }) => path)];
    }),
  );
  return lists.flat();
}

/** Today on this machine's calendar. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
