import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";

import { LOCALES } from "../domain/local-text.ts";
import { readContent } from "../model/read-content.ts";
import { documentHtml } from "../search/document-html.ts";
import {
  searchDocuments,
  type SearchDocument,
} from "../search/search-document.ts";

interface BuiltSite {
  /** The project's folder. */
  readonly root: string;
  /** The folder of the built site. */
  readonly dist: string;
}

/** Below `dist`, and below the base path of the published site. */
const FOLDER = "pagefind";

/** What a search asks for; Pagefind's own interfaces are not used. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|.+\.pf_meta|wasm\..+|(?:index|fragment)\/.+)$/;

/**
 * Writes the search index of the built site to `pagefind/` below `dist`, one
 * index a language, and returns how many pages are in it. Its addresses begin
 * at the site's own front, so that it is the same under any base path.
 * @throws Error for a page that was not built, or that lacks a sentence
 */
export async function writeSearchIndex(site: BuiltSite): Promise<number> {
  const read = await readContent(site.root);
  if (!read.ok) throw new Error("The content has mistakes: run the check.");
  const { content } = read;
  const documents = LOCALES.flatMap((locale) =>
    searchDocuments(content, locale),
  );
  const { index, errors } = await createIndex({ includeCharacters: "%" });
  if (!index) throw new Error(errors.join("\n"));
  try {
    for (const document of documents)
      await addDocument(index, document, site.dist);
    await writeIndex(index, join(site.dist, FOLDER));
  } finally {
    await close();
  }
  return documents.length;
}

async function addDocument(
  index: PagefindIndex,
  document: SearchDocument,
  dist: string,
): Promise<void> {
  const path = `${document.locale}/${document.path}`;
  const page = await readFile(join(dist, path, "index.html"), "utf8");
  const lang = /<html lang="?([\w-]+)/.exec(page)?.[1];
  if (!lang) throw new Error(`${path} does not say its language`);
  const missing = document.sentences.find(({ id }) => !hasAnchor(page, id));
  if (missing) throw new Error(`${path} has no sentence ${missing.id}`);
  const { errors } = await index.addHTMLFile({
    url: `/${path}`,
    content: documentHtml(document, lang),
  });
  if (errors.length > 0) throw new Error(`${path}: ${errors.join("; ")}`);
}

/** Whether a result can open at the sentence; the build may drop quotes. */
function hasAnchor(page: string, id: string): boolean {
  return page.includes(` id="${id}"`) || page.includes(` id=${id}`);
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join("\n"));
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files.filter(({ path }) =>
    NEEDED.test(path),
  )) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, MENDED[path]?.(textOf(content)) ?? content);
  }
}

/** Files of Pagefind's that are not published as they come. */
const MENDED: Readonly<Record<string, (text: string) => string>> = {
  "pagefind-entry.json": sortLanguages,
  "pagefind.js": nameNoHost,
};

function textOf(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}

/** The entry lists the languages now in this order, now in that. */
function sortLanguages(entry: string): string {
  return JSON.stringify(JSON.parse(entry), (key, value: unknown) =>
    key === "languages" && typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  );
}

/** The script completes addresses with a host that it takes off again. */
function nameNoHost(script: string): string {
  return script
    .replaceAll("https://example.com", "file://")
    .replaceAll("https:\\/\\/example.com", "file:\\/\\/");
}
