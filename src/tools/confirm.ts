import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { parseIsoDate } from "../domain/term/calendar.ts";
import { confirmFile } from "../model/translation/confirm-file.ts";
import { count } from "../model/read/count-content.ts";
import { isoToday } from "./iso-today.ts";
import { confirmTranslation } from "../model/translation/confirm-translation.ts";
import {
  listMeasures,
  listPolicies,
  POLICIES_FOLDER,
} from "../model/read/list-files.ts";
import { readText } from "../model/read/text-file.ts";

const USAGE = [
  "Usage: npm run confirm <sentence> [-- --date YYYY-MM-DD] [--policy <id>]",
  "       npm run confirm <policy> -- --all [--date YYYY-MM-DD]",
].join("\n");

/**
 * `npm run confirm m99-s2`: shows a sentence in every language and records
 * that the translations render the source as it now stands.
 * `npm run confirm <policy> -- --all` does so for every sentence of a policy.
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
    options: {
      all: { type: "boolean" },
      date: { type: "string" },
      policy: { type: "string" },
    },
  });
  const [id, ...more] = positionals;
  const date = values.date ?? isoToday();
  if (!id || more.length > 0) throw new Error(USAGE);
  if (!parseIsoDate(date)) throw new Error(`${date} is no day. ${USAGE}`);
  if (values.all) await confirmAll(id, date);
  else await confirmOne(id, date, values.policy);
}

async function confirmOne(
  id: string,
  date: string,
  policy: string | undefined,
): Promise<void> {
  const found = [];
  for (const { path, text } of await readFiles(policy)) {
    const confirmed = confirmTranslation(text, id, date);
    if (confirmed) found.push({ ...confirmed, path });
  }
  const [one, other] = found;
  if (!one) throw new Error(`No sentence ${id}. ${USAGE}`);
  if (other)
    throw new Error(
      `${id} stands in ${one.path} and in ${other.path}. ${USAGE}`,
    );
  await writeFile(join(process.cwd(), one.path), one.text);
  console.log(`${one.path}  ${id}\n\n${one.texts.join("\n\n")}\n`);
  const state = one.wasStale ? "was stale" : "was current";
  console.log(`The translation ${state}; confirmed on ${date}.`);
}

/** Every translation of a policy; the texts are shown of those that were stale. */
async function confirmAll(policy: string, date: string): Promise<void> {
  const counts = { confirmed: 0, left: 0 };
  for (const { path, text } of await readFiles(policy)) {
    const { confirmed, left, ...file } = confirmFile(text, date);
    await writeFile(join(process.cwd(), path), file.text);
    for (const { id, texts, wasStale } of confirmed)
      if (wasStale) console.log(`${path}  ${id}\n\n${texts.join("\n\n")}\n`);
    counts.confirmed += confirmed.length;
    counts.left += left.length;
  }
  const { confirmed, left } = counts;
  console.log(`${count(confirmed, "translation")} confirmed on ${date}.`);
  if (left > 0) console.log(`${left} still to be entered: \`npm run check\`.`);
}

/** The bytes of files as they are: nothing but hashes and dates may change. */
async function readFiles(policy: string | undefined) {
  const root = process.cwd();
  const files = [];
  for (const path of await listFiles(root, policy)) {
    const { file } = await readText(root, path);
    const text = Buffer.from(file?.bytes ?? []).toString("utf8");
    files.push({ path, text });
  }
  return files;
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
