import type { Problem } from "../problem/problem.ts";
import { readText } from "./text-file.ts";
import type { ParseYaml, YamlFile } from "./yaml-file.ts";

export interface YamlRead {
  /** Undefined when there is no such file or its bytes are no text. */
  readonly file: YamlFile | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a YAML file below `root`; never throws. */
export async function readYaml(
  root: string,
  path: string,
  parse: ParseYaml,
): Promise<YamlRead> {
  const { file, problems } = await readText(root, path);
  if (!file) return { file: undefined, problems };
  const parsed = parse(path, file.text);
  return { file: parsed.file, problems: [...problems, ...parsed.problems] };
}

/** Reads a JSON file as YAML, of which it is a part, so that places are known. */
export async function readJson(
  root: string,
  path: string,
  parse: ParseYaml,
): Promise<YamlRead> {
  const { file, problems } = await readText(root, path);
  if (!file) return { file: undefined, problems };
  const parsed = parse(path, file.text);
  const found = [...problems, ...parsed.problems];
  if (parsed.problems.length === 0 && !isJson(file.text))
    found.push({
      file: path,
      line: 1,
      column: 1,
      field: "",
      found: "YAML that is no JSON",
      expected: "JSON: every text in double quotes, no comma before a bracket",
      fix: "Let an editor or a formatter show the place, and correct it.",
    });
  return { file: parsed.file, problems: found };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
