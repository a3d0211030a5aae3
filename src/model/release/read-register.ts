import { existsSync } from "node:fs";
import { join } from "node:path";

import {
  type PublishedText,
  TAKEN_OUT,
} from "../../domain/release/published-text.ts";
import type { Problem } from "../problem/problem.ts";
import { readText, wholeFile } from "../read/text-file.ts";

/** The register of a policy, in its folder. */
export const REGISTER = "published.lock";

export interface RegisterRead {
  /** Empty for a policy that was never published. */
  readonly register: readonly PublishedText[];
  readonly problems: readonly Problem[];
}

type Line = Omit<PublishedText, "release">;

const RELEASE = /^release (?<release>\d+\.\d+\.\d+)$/;
const TEXT = new RegExp(
  `^(?<id>[a-z0-9.-]+) (?<part>[a-z.]+) (?<hash>[0-9a-f]{16}|${TAKEN_OUT})$`,
);

/** Reads the published texts of a policy: release by release, a line each. */
export async function readRegister(
  root: string,
  folder: string,
): Promise<RegisterRead> {
  const path = `${folder}/${REGISTER}`;
  if (!existsSync(join(root, path))) return { register: [], problems: [] };
  const { file, problems } = await readText(root, path);
  const read = parseRegister(path, file?.text ?? "");
  return { ...read, problems: [...problems, ...read.problems] };
}

function parseRegister(path: string, text: string): RegisterRead {
  const register: PublishedText[] = [];
  const problems: Problem[] = [];
  let release: string | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const next = RELEASE.exec(line)?.groups?.["release"];
    const read = TEXT.exec(line)?.groups as Line | undefined;
    if (next) release = next;
    else if (read && release) register.push({ ...read, release });
    else problems.push({ ...wholeFile(path, notALine(line)), line: index + 1 });
  }
  return { register, problems };
}

const notALine = (line: string) => ({
  found: line,
  expected: "a release, or below one an id, a kind and 16 digits",
  fix: "Bring the file back from the repository; `npm run published` alone adds to it.",
});
