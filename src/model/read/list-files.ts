import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

import { MEASURE_ID, SLUG, whole } from "../../domain/ids.ts";
import { measureNumber, unitOf } from "./policy-draft.ts";
import type { Problem } from "../problem/problem.ts";
import { wholeFile } from "./text-file.ts";

/** Below it stands a folder for each policy. */
export const POLICIES_FOLDER = "content/policies";

/** `m99-short-name.yaml` */
const MEASURE_FILE = whole(`${MEASURE_ID}-${SLUG}\\.yaml`);

/** The ids of the policies, in order; undefined without their folder. */
export function listPolicies(
  root: string,
): Promise<readonly string[] | undefined> {
  return listNames(join(root, POLICIES_FOLDER), (entry) => entry.isDirectory());
}

export interface MeasureFiles {
  readonly files: readonly { readonly unit: string; readonly path: string }[];
  readonly problems: readonly Problem[];
}

/** The files of a policy's measures, in the order of their numbers. */
export async function listMeasures(
  root: string,
  folder: string,
): Promise<MeasureFiles> {
  const path = `${folder}/measures`;
  const names = await listNames(join(root, path), (entry) => entry.isFile());
  if (!names)
    return { files: [], problems: [wholeFile(path, NO_MEASURES_FOLDER)] };
  const isMeasure = (name: string) => MEASURE_FILE.test(name);
  const strangers = names.filter((name) => !isMeasure(name));
  return {
    files: names
      .filter(isMeasure)
      .map((name) => ({ unit: unitOf(name), path: `${path}/${name}` }))
      .sort((a, b) => measureNumber(a.unit) - measureNumber(b.unit)),
    problems: [
      ...strangers.map((name) =>
        wholeFile(`${path}/${name}`, strangeName(name)),
      ),
      ...(names.some(isMeasure) ? [] : [wholeFile(path, NO_MEASURES)]),
    ],
  };
}

/** Names in a folder in order, hidden ones left out; undefined without it. */
async function listNames(
  dir: string,
  isWanted: (entry: Dirent) => boolean,
): Promise<readonly string[] | undefined> {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    return entries
      .filter((entry) => isWanted(entry) && !entry.name.startsWith("."))
      .map(({ name }) => name)
      .sort();
  } catch {
    return undefined;
  }
}

const strangeName = (name: string) => ({
  found: `a file named ${name}`,
  expected: "names such as m99-short-name.yaml",
  fix: "Rename the file, or move it out of the folder.",
});
const NO_MEASURES_FOLDER = {
  found: "no such folder",
  expected: "the folder measures/ with one file a measure",
  fix: "Add the folder, or run `npm run new-policy <id>` for a new policy.",
};
const NO_MEASURES = {
  found: "no measure",
  expected: "at least one file such as m99-short-name.yaml",
  fix: "Add a file for each measure.",
};
