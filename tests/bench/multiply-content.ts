import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { parseYaml } from "../../src/model/read/yaml-file.ts";
import {
  multiplyPolicy,
  type MeasureRecord,
  type PolicyFiles,
  type PolicyRecord,
} from "./multiply-policy.ts";
import type { Term } from "./vary-words.ts";

/** A policy longer than this is not met with; more measures make more policies. */
const MOST_A_POLICY = 50;

/**
 * Makes the policies below `folder` hold `count` measures together: the first
 * one grows, and further ones are made after it.
 */
export async function multiplyContent(
  folder: string,
  count: number,
): Promise<void> {
  const [first = ""] = (await readdir(folder)).sort();
  const model = await readPolicy(join(folder, first));
  const terms = await readTerms(dirname(folder));
  const policies = Math.ceil(count / MOST_A_POLICY);
  for (let index = 0; index < policies; index += 1) {
    const id = index === 0 ? first : `${first}-${index + 1}`;
    // As even as possible, and `count` together.
    const share =
      Math.floor((count * (index + 1)) / policies) -
      Math.floor((count * index) / policies);
    await writePolicy(
      join(folder, id),
      multiplyPolicy(model, { id, count: share, terms }),
    );
  }
}

interface NamedRecord {
  readonly zh: string;
  readonly en: string;
  readonly forms?: { readonly en?: readonly string[] };
}

type Model = Pick<PolicyFiles, "policy" | "measures">;

/** The content has been checked before; its form is relied on. */
async function readPolicy(folder: string): Promise<Model> {
  const names = (await readdir(join(folder, "measures"))).sort();
  const measures = await Promise.all(
    names.map((name) => readYaml(join(folder, "measures", name))),
  );
  return {
    policy: (await readYaml(join(folder, "policy.yaml"))) as PolicyRecord,
    measures: (measures as MeasureRecord[]).sort((a, b) => a.number - b.number),
  };
}

/** The terms and the offices, with their English. */
async function readTerms(content: string): Promise<readonly Term[]> {
  const files = ["glossary.yaml", "departments.yaml"];
  const lists = await Promise.all(
    files.map((name) => readYaml(join(content, name))),
  );
  return (lists.flat() as NamedRecord[]).map(({ zh, en, forms }) => ({
    zh,
    en: [en, ...(forms?.en ?? [])],
  }));
}

async function readYaml(file: string): Promise<unknown> {
  const { file: read, problems } = parseYaml(
    file,
    await readFile(file, "utf8"),
  );
  if (problems.length > 0)
    throw new Error(`${file} is not right: npm run check says what is wrong.`);
  return read.data;
}

async function writePolicy(
  folder: string,
  { policy, measures, source }: PolicyFiles,
): Promise<void> {
  await rm(join(folder, "measures"), { recursive: true, force: true });
  // What is made of it was never published.
  await rm(join(folder, "published.lock"), { force: true });
  await mkdir(join(folder, "measures"), { recursive: true });
  await writeFile(join(folder, "source.zh.txt"), source);
  await writeJson(join(folder, "policy.yaml"), policy);
  for (const measure of measures)
    await writeJson(
      join(folder, "measures", `${measure.id}-copy.yaml`),
      measure,
    );
}

/** JSON is YAML too. */
function writeJson(file: string, value: unknown): Promise<void> {
  return writeFile(file, JSON.stringify(value, undefined, 2));
}
