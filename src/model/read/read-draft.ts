import { type z } from "zod";

import { isLeft } from "../left/left-mark.ts";
import { leftToEnter } from "../left/left-to-enter.ts";
import { explainIssue } from "../problem/explain-issue.ts";
import { namePath, valueAt } from "../problem/name-path.ts";
import { problemAt, type Problem } from "../problem/problem.ts";
import { readYaml } from "./read-yaml.ts";
import type { ParseYaml, YamlFile } from "./yaml-file.ts";

/** A file of the right form: its data keeps its schema. */
export interface FileDraft<T> {
  readonly file: YamlFile;
  readonly data: T;
}

export interface DraftRead<T> {
  /** Undefined when the file is not there or not of the right form. */
  readonly draft: FileDraft<T> | undefined;
  readonly problems: readonly Problem[];
}

export async function readDraft<T>(
  root: string,
  path: string,
  schema: z.ZodType<T>,
  parse: ParseYaml,
): Promise<DraftRead<T>> {
  const { file, problems } = await readYaml(root, path, parse);
  if (file?.data === undefined) return { draft: undefined, problems };
  const left = leftToEnter(file);
  const result = schema.safeParse(file.data);
  if (result.success && left.length === 0)
    return { draft: { file, data: result.data }, problems };
  const found = (result.error?.issues ?? [])
    .flatMap((issue) => explainIssue(issue, file.data, schema))
    // A value that is left to enter is told as that, and not as a wrong one.
    .filter(({ path }) => !isLeft(valueAt(file.data, path)))
    .map(({ path, ...finding }) =>
      problemAt(file, namePath(file.data, path), finding),
    );
  return { draft: undefined, problems: [...problems, ...found, ...left] };
}
