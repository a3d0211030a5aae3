import { access, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { SLUG, whole } from "../domain/ids.ts";
import { POLICIES_FOLDER } from "../model/read/list-files.ts";
import { readShared } from "../model/read/read-shared.ts";
import { scaffoldPolicy } from "../model/scaffold/scaffold-policy.ts";

/** `npm run new-policy <id>`: a folder for a policy, ready to be filled. */
try {
  await createPolicy(...process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function createPolicy(id = "", ...more: string[]): Promise<void> {
  if (!whole(SLUG).test(id) || more.length > 0)
    throw new Error(
      "Usage: npm run new-policy <id>, of lower-case letters, digits and hyphens",
    );
  const root = process.cwd();
  const { draft } = await readShared(root);
  const office = draft?.departments.data[0];
  if (!office)
    throw new Error(
      "The files that all policies share cannot be read: see `npm run check`.",
    );
  const files = scaffoldPolicy({
    id,
    office,
    questions: draft.questions.data.map((question) => question.id),
    date: new Date().toISOString().slice(0, 10),
  });
  const folder = `${POLICIES_FOLDER}/${id}`;
  if (await exists(join(root, folder)))
    throw new Error(`${folder} already exists, and nothing was written.`);
  for (const [name, text] of files) await add(root, `${folder}/${name}`, text);
  console.log(nextSteps(folder));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Never writes over a file that is there. */
async function add(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text, { flag: "wx" });
  console.log(`  ${path}`);
}

function nextSteps(folder: string): string {
  return `
The folder keeps every rule as it is, and holds only an example. To fill it:
  1. Put the official text into ${folder}/source.zh.txt as received,
     a paragraph a line, and its SHA-256 into policy.yaml.
  2. In policy.yaml: the names, issuer, dates, term, wording, chapters, and
     the sentences of the notice, the preamble and the closing provisions.
  3. In measures/: a file a measure, its sentences cut at each 。
  4. A figure for each number, a force for each body sentence, the benefits
     with worked examples, the answers to questions.yaml.
  5. New offices go into content/departments.yaml, new terms into
     content/glossary.yaml.
Run \`npm run check\` after each step: it names what does not fit yet.`;
}
