import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isMap, parseDocument, visit } from "yaml";

/** Where the one table of languages ends. */
const TABLE_END = /\}\);\n\nexport type Locale\b/;

/**
 * Gives a copy of the project a third language, whose words are the English
 * ones: an entry in the table of languages, a file of wording, and a column
 * beside every English one. Nothing else of the copy is touched.
 * @param id of the language, such as `ja`
 */
export async function addLanguage(root: string, id: string): Promise<void> {
  await edit(join(root, "src/domain/text/languages.ts"), (table) =>
    table.replace(
      TABLE_END,
      `  ${id}: { tag: "${id}", name: "${nameOf(id)}", typesetting: "latin", grammar: "english" },\n$&`,
    ),
  );
  const ui = join(root, "content/ui");
  const english = await readFile(join(ui, "en.json"), "utf8");
  await writeFile(join(ui, `${id}.json`), withPluralsOf(id, english));
  for (const file of globSync("content/**/*.yaml", { cwd: root }))
    await edit(join(root, file), (yaml) => withColumn(id, yaml));
}

/** The language's name in itself. */
export function nameOf(id: string): string {
  return new Intl.DisplayNames(id, { type: "language" }).of(id) ?? id;
}

async function edit(
  file: string,
  change: (text: string) => string,
): Promise<void> {
  const text = await readFile(file, "utf8");
  const changed = change(text);
  if (changed !== text) await writeFile(file, changed);
}

function withColumn(id: string, yaml: string): string {
  const document = parseDocument(yaml);
  visit(document, {
    Map(_, map) {
      const english = map.get("en", true);
      if (english === undefined || isMap(english)) return;
      map.set(id, english.clone());
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Plural forms that the language has not are left out. */
function withPluralsOf(id: string, json: string): string {
  const forms = new Intl.PluralRules(id).resolvedOptions().pluralCategories;
  const hasForm = (key: string) => {
    const form = /_(one|other)$/.exec(key)?.[1];
    return form === undefined || forms.some((each) => each === form);
  };
  return JSON.stringify(JSON.parse(json), (key, value: unknown) =>
    hasForm(key) ? value : undefined,
  );
}
