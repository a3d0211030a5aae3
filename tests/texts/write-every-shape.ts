import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";

import { translationHash } from "../../src/model/translation/translation-hash.ts";
import { scaffoldPolicy } from "../../src/model/scaffold/scaffold-policy.ts";
import { readShared } from "../../src/model/read/read-shared.ts";

export const EVERY_SHAPE = "every-shape";

interface Sentence {
  readonly id: string;
  readonly zh: string;
}

interface Measure {
  readonly sentences: readonly Sentence[];
}

interface Policy {
  readonly title: Sentence;
  readonly preamble: readonly Sentence[];
  readonly chapters: readonly { readonly title: Sentence }[];
  readonly supplementary: { readonly sentences: readonly Sentence[] };
  readonly source: object;
}

/**
 * Makes a made-up policy with clauses of every shape the one policy of a copy
 * of the project, and leaves out what speaks of another.
 * @param root the folder of the copy
 */
export async function writeEveryShape(root: string): Promise<void> {
  const content = join(root, "content");
  await rm(join(content, "policies"), { recursive: true });
  await rm(join(content, "anchors.lock"), { force: true });
  for (const list of ["aliases", "glossary"])
    await writeFile(join(content, `${list}.yaml`), "[]\n");
  const folder = join(content, "policies", EVERY_SHAPE);
  for (const [name, text] of await filesOf(root)) {
    await mkdir(join(folder, "measures"), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** The files of the policy: a new one's, with the measures of this text. */
async function filesOf(root: string): Promise<ReadonlyMap<string, string>> {
  const { draft } = await readShared(root);
  const [office] = draft?.departments.data ?? [];
  if (!draft || !office) throw new Error("the shared files cannot be read");
  const files = scaffoldPolicy({
    id: EVERY_SHAPE,
    office,
    questions: draft.questions.data.map(({ id }) => id),
    date: "2026-11-28",
  });
  const policy = parse(files.get("policy.yaml") ?? "") as Policy;
  const measures = await measuresOf();
  const [first, last] = policy.chapters;
  const paragraphs = [
    [policy.title],
    policy.preamble,
    first ? [first.title] : [],
    ...[...measures.values()].map(({ sentences }) => sentences),
    last ? [last.title] : [],
    policy.supplementary.sentences,
  ];
  const source = paragraphs
    .map((sentences) => `${sentences.map(({ zh }) => zh).join("")}\n`)
    .join("");
  const sha256 = createHash("sha256").update(source).digest("hex");
  const whole = { ...policy, source: { ...policy.source, sha256 } };
  return new Map([
    ["source.zh.txt", source],
    ["policy.yaml", stringify(whole)],
    ...[...measures].map(
      ([name, measure]) => [`measures/${name}`, stringify(measure)] as const,
    ),
  ]);
}

/** Each with the marks that its texts belong together. */
async function measuresOf(): Promise<ReadonlyMap<string, Measure>> {
  const folder = join(import.meta.dirname, EVERY_SHAPE);
  const names = (await readdir(folder)).sort();
  const measures = names.map(async (name) => {
    const text = await readFile(join(folder, name), "utf8");
    const measure = parse(text) as Measure;
    const sentences = measure.sentences.map((sentence) => ({
      ...sentence,
      translation: {
        of: translationHash(sentence.zh),
        kind: "machine",
        date: "2026-11-28",
      },
    }));
    return [name, { ...measure, sentences }] as const;
  });
  return new Map(await Promise.all(measures));
}
