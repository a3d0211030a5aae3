import { FIRST_TRANSLATION, TRANSLATIONS } from "../domain/text/languages.ts";
import {
  DATA_FOLDER,
  type ListedFile,
  type ListedFiles,
} from "../i18n/data-page.ts";
import type { DataFile } from "./data-file.ts";
import { LIST_PATH } from "./list-archive.ts";
import { sha256 } from "./sha-256.ts";

const UTF_8 = new TextEncoder();
const PREVIEWED_LINES = 5;

/** Names of files that are alike, by what is the same in them. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^schema\/.*/, "schema"],
  [/^engine\//, ""],
  [/^measures\/[^.]+\.json$/, "measure.json"],
  [/^measures\/[^.]+\.(?=(?:\w+\.)?(?:csl|bib|ris)\b)/, "measure."],
  // One translation is told of as another is.
  [
    new RegExp(`^(text|akn)\\.(?:${TRANSLATIONS.join("|")})\\.`),
    `$1.${FIRST_TRANSLATION}.`,
  ],
];

/** The data files for a reader to choose from: one of each kind, by policy. */
export function listedFiles(
  files: readonly DataFile[],
  policies: readonly string[],
): readonly ListedFiles[] {
  return [...policies, null].map((policy) => {
    const folder = policy === null ? "" : `${policy}/`;
    const own = files.filter(({ path }) =>
      policy === null
        ? !policies.some((id) => path.startsWith(`${id}/`))
        : path.startsWith(folder),
    );
    const kinds = Map.groupBy(own, ({ path }) =>
      kindOf(path.slice(folder.length)),
    );
    return {
      policy,
      files: [...kinds].flatMap(([kind, alike]) => listed(kind, alike)),
    };
  });
}

function kindOf(name: string): string {
  const same = ALIKE.reduce(
    (text, [pattern, put]) => text.replace(pattern, put),
    name,
  );
  return same.replaceAll(".", "-").toLowerCase();
}

function listed(
  kind: string,
  alike: readonly DataFile[],
): readonly ListedFile[] {
  const [first] = alike;
  if (!first) return [];
  const { path, type, licence, text } = first;
  return [
    {
      kind,
      path,
      count: alike.length,
      type,
      ...(DATA_FOLDER + path === LIST_PATH
        ? {}
        : {
            measured: { size: UTF_8.encode(text).length, sha256: sha256(text) },
          }),
      licence,
      preview: text.split("\n").slice(0, PREVIEWED_LINES).join("\n").trimEnd(),
    },
  ];
}
