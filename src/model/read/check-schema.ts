import { type z } from "zod";

import { explainIssue } from "../problem/explain-issue.ts";
import { problemAt, type Path, type Problem } from "../problem/problem.ts";
import { prune } from "../prune.ts";
import { namePath } from "../problem/name-path.ts";
import type { YamlFile } from "./yaml-file.ts";

/** A file's data as far as it can be used, and what had to be left out. */
export interface FileDraft<T> {
  readonly file: YamlFile;
  readonly data: T;
  /** Places a problem has been told of; what rests on them is not told again. */
  readonly pruned: readonly Path[];
}

export interface SchemaCheck<T> {
  /** Undefined when nothing of the file can be used. */
  readonly draft: FileDraft<T> | undefined;
  readonly problems: readonly Problem[];
}

/** More rounds than a file has levels. */
const MOST_ROUNDS = 12;

/**
 * Holds a file against its schema. What does not fit is told and then left
 * out, so that the rest of the file can still be checked; `blank` stands in
 * for required keys at the top that are missing or wrong.
 */
export function checkSchema<T>(
  file: YamlFile,
  schema: z.ZodType<T>,
  blank: Readonly<Record<string, unknown>> = {},
): SchemaCheck<T> {
  if (file.data === undefined) return { draft: undefined, problems: [] };
  const first = schema.safeParse(file.data);
  if (first.success)
    return { draft: { file, data: first.data, pruned: [] }, problems: [] };
  const problems = first.error.issues
    .flatMap((issue) => explainIssue(issue, file.data, schema))
    .map(({ path, ...finding }) =>
      problemAt(file, namePath(file.data, path), finding),
    );
  return { draft: salvage(file, schema, blank), problems };
}

function salvage<T>(
  file: YamlFile,
  schema: z.ZodType<T>,
  blank: Readonly<Record<string, unknown>>,
): FileDraft<T> | undefined {
  const pruned: Path[] = [];
  let data: unknown = structuredClone(file.data);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = schema.safeParse(data);
    if (result.success) return { file, data: result.data, pruned };
    const cut = prune(data, result.error.issues, blank);
    if (cut === undefined) return undefined;
    pruned.push(...cut.pruned);
    data = cut.data;
  }
  return undefined;
}

/** Whether a problem with `path` was told already, or rests on one that was. */
export function isPruned(draft: FileDraft<unknown>, path: Path): boolean {
  return draft.pruned.some((cut) =>
    cut.every((step, index) => index >= path.length || step === path[index]),
  );
}
