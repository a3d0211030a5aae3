import type { Finding, Problem } from "../problem/problem.ts";
import { readText, wholeFile } from "./text-file.ts";
import type { ParseYaml, YamlFile } from "./yaml-file.ts";

export interface YamlRead {
  /** Undefined when there is no such file or its bytes are no text. */
  readonly file: YamlFile | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads a YAML file below `root`; never throws.
 * @param form of a JSON file too, which is YAML whose places are then known
 */
export async function readYaml(
  root: string,
  path: string,
  parse: ParseYaml,
  form: "yaml" | "json" = "yaml",
): Promise<YamlRead> {
  const { file, problems } = await readText(root, path);
  if (!file) return { file: undefined, problems };
  const parsed = parse(path, file.text);
  const isYaml = parsed.problems.length === 0;
  const strange = form === "json" && isYaml && !isJson(file.text);
  return {
    file: parsed.file,
    problems: [
      ...problems,
      ...parsed.problems,
      ...(strange ? [wholeFile(path, NO_JSON)] : []),
    ],
  };
}

const NO_JSON: Finding = {
  found: "YAML that is no JSON",
  expected: "JSON: every text in double quotes, no comma before a bracket",
  fix: "Let an editor or a formatter show the place, and correct it.",
};

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
