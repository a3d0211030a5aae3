import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";

export const TIANHE = "gz-tianhe-2023";

/** A file that all policies share, by what it holds. */
type Shared = readonly unknown[] | Readonly<Record<string, unknown>>;

/** What each shared file of the site is given by the text's own of that name. */
const SHARED = ["site", "departments", "glossary"] as const;

/**
 * Lays a district's real text beside the policies of a copy of the project:
 * its folder, its place, its offices and its terms.
 * @param root the folder of the copy
 */
export async function writeTianhe(root: string): Promise<void> {
  const content = join(root, "content");
  const folder = join(content, "policies", TIANHE);
  const own = join(import.meta.dirname, TIANHE);
  await cp(join(own, "policy"), folder, { recursive: true });
  await cp(
    `${import.meta.dirname}/tianhe-2023.zh.txt`,
    `${folder}/source.zh.txt`,
  );
  for (const name of SHARED) {
    const path = join(content, `${name}.yaml`);
    const added = await readShared(join(own, `${name}.yaml`));
    await writeFile(path, stringify(joined(await readShared(path), added)));
  }
}

async function readShared(path: string): Promise<Shared> {
  return parse(await readFile(path, "utf8")) as Shared;
}

/** Lists one after the other; maps with what either has under each key. */
function joined(held: unknown, added: unknown): unknown {
  if (isList(held) && isList(added)) return [...held, ...added];
  if (!isMap(held) || !isMap(added)) return added;
  const keys = new Set([...Object.keys(held), ...Object.keys(added)]);
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      key in held && key in added
        ? joined(held[key], added[key])
        : (added[key] ?? held[key]),
    ]),
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
