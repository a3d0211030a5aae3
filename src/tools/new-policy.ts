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
  const id = folder.split("/").at(-1) ?? "";
  return `
The folder keeps every rule as it is, and holds only an example. To fill it:
  1. Put the official text into ${folder}/source.zh.txt as published,
     from the notice to the last line, a paragraph a line.
  2. npm run import ${id}
     puts its files in the place of the example: the parts, sentences, figures,
     forces and offices that the text itself tells, and \`todo\` where a person
     must decide. Run again after a correction of the text it keeps what was
     entered.
  3. npm run check
     lists every \`todo\` in the order of the work, with its place and an example:
     the figures, the translation, the benefits, the answers to questions.yaml.
  4. npm run confirm ${id} -- --all
     once the translation has been read against the text.
  5. New offices go into content/departments.yaml, new terms into
     content/glossary.yaml.`;
}
