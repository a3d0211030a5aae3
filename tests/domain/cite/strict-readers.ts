/** Readers that take exactly what a format allows, and throw at anything else. */
interface Entry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** One entry of BibTeX: braces balance, every field once, commas between. */
export function readBibtex(text: string): Entry {
  const head = /^@([a-z]+)\{([\w:.-]+),\n/.exec(text);
  if (!head || !text.endsWith("\n}")) throw new Error("no entry of BibTeX");
  const [start, type = "", key = ""] = head;
  const fields: Record<string, string> = {};
  let rest = text.slice(start.length, -2);
  while (rest !== "") {
    const { name, value, after } = readField(rest);
    if (name in fields) throw new Error(`twice: ${name}`);
    fields[name] = value;
    if (after !== "" && !/^,\n +[a-z]/.test(after))
      throw new Error(`no comma: ${after}`);
    rest = after.replace(/^,\n/, "");
  }
  return { type, key, fields };
}

/** A value is a group in braces, or the name of a month. */
function readField(text: string) {
  const [start, name] = /^ *([a-z]+) = /.exec(text) ?? [];
  if (!start || !name) throw new Error(`no field: ${text}`);
  const rest = text.slice(start.length);
  const month = /^[a-z]{3}(?=,|$)/.exec(rest)?.[0];
  const length = month ? month.length : lengthOfGroup(rest);
  const value = month ?? rest.slice(1, length - 1);
  return { name, value, after: rest.slice(length) };
}

/** To the brace that closes the first; one after a backslash is a sign. */
function lengthOfGroup(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "{") depth += 1;
    else if (text[at] === "}") depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error(`a brace is open: ${text}`);
}

/** One record of RIS: the type first, the end last, no tag without a value. */
export function readRis(text: string): Readonly<Record<string, string>> {
  const lines = text.split("\n");
  if (!lines[0]?.startsWith("TY  - ")) throw new Error("no type first");
  if (lines.at(-1) !== "ER  - ") throw new Error("no end");
  const fields: Record<string, string> = {};
  for (const line of lines.slice(0, -1)) {
    const [, tag, value] = /^([A-Z][A-Z0-9])  - (\S.*)$/.exec(line) ?? [];
    if (!tag || !value) throw new Error(`no line of RIS: ${line}`);
    if (tag in fields) throw new Error(`twice: ${tag}`);
    fields[tag] = value;
  }
  return fields;
}

/** A template of Wikipedia with named values. */
export function readTemplate(text: string) {
  const inner = /^\{\{([^|{}]+) \|(.*)\}\}$/s.exec(text);
  if (!inner) throw new Error("no template");
  const [, name = "", values = ""] = inner;
  const bar = "\u0000";
  const fields = values
    .replaceAll("{{!}}", bar)
    .split("|")
    .map((field) => {
      const at = field.indexOf("=");
      if (at < 1) throw new Error(`no name: ${field}`);
      const value = field
        .slice(at + 1)
        .trim()
        .replaceAll(bar, "|");
      return [field.slice(0, at), value] as const;
    });
  return { name, fields: Object.fromEntries(fields) as Record<string, string> };
}
