import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { IsoDate } from "../../../src/domain/term/calendar.ts";
import type { ImportContext } from "../../../src/model/import/import-context.ts";
import { readShared } from "../../../src/model/read/read-shared.ts";
import { ROOT } from "../break-content.ts";

/** The offices, terms and questions of the project, for a policy of this id. */
export async function sharedContext(id: string): Promise<ImportContext> {
  const { draft } = await readShared(ROOT);
  if (!draft) throw new Error("The shared files cannot be read.");
  return {
    id,
    date: "2027-01-31" as IsoDate,
    jurisdiction: "shenzhen",
    departments: draft.departments.data,
    glossary: draft.glossary.data,
    questions: draft.questions.data,
  };
}

export function readRoot(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

export const TIANHE = "tests/texts/tianhe-2023.zh.txt";
export const NO_HASH = "0".repeat(64);
