import {
  parseYaml,
  type ParseYaml,
} from "../../../src/model/read/yaml-file.ts";

/**
 * A reader of YAML that does not parse a file again whose text is the same:
 * parsing is most of the time that reading the content takes.
 */
export function rememberParsed(): ParseYaml {
  const latest = new Map<string, ReturnType<ParseYaml> & { text: string }>();
  return (path, text) => {
    const known = latest.get(path);
    if (known?.text === text) return known;
    const parsed = { ...parseYaml(path, text), text };
    latest.set(path, parsed);
    return parsed;
  };
}
