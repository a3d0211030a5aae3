import { describeValue } from "../problem/describe-value.ts";
import { problemAt, type Path, type Problem } from "../problem/problem.ts";
import type { YamlFile } from "./yaml-file.ts";

/** The wording in one language, by key (`search.found_other`). */
export interface InterfaceTexts {
  readonly file: YamlFile;
  readonly texts: ReadonlyMap<string, string>;
  /** Also of values that are no text. */
  readonly keys: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** The end of a key that has a form for each plural of the language. */
export const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** The texts of one language by key, with a problem for whatever is none. */
export function readInterfaceTexts(file: YamlFile): InterfaceTexts {
  const texts = new Map<string, string>();
  const keys = new Set<string>();
  const problems: Problem[] = [];
  const read = (value: unknown, path: Path): void => {
    if (isMap(value)) {
      for (const [key, child] of Object.entries(value))
        read(child, [...path, key]);
      return;
    }
    keys.add(path.join("."));
    if (typeof value === "string" && value.trim() !== "")
      texts.set(path.join("."), value);
    else
      problems.push(
        problemAt(file, path, {
          found: describeValue(value),
          expected: "a text that is not empty",
          fix: "Write the words in quotes.",
        }),
      );
  };
  read(file.data, []);
  return { file, texts, keys, problems };
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
