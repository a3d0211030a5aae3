import { gunzipSync } from "node:zlib";
import { close, createIndex, type IndexFile } from "pagefind";

import type { Content } from "../domain/content.ts";
import { type Locale, LOCALES } from "../domain/local-text.ts";
import { fingerprint } from "../search/fingerprint.ts";
import type { IndexedPage } from "../search/search-data.ts";
import { searchPages, type SearchPage } from "../search/search-pages.ts";
import { tokenKeys } from "../search/search-tokens.ts";
import { packFile } from "./pack-file.ts";
import { searchData } from "./search-data.ts";
import { slimWasm } from "./slim-wasm.ts";

/** Files to be published, by their names below the index's folder. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The language told to Pagefind. It knows no stems for it and cuts nothing
 * but at white space: words are cut and stemmed here, alike for both sides.
 */
const UNKNOWN_LANGUAGE = "und";

/** What a search calls of Pagefind's program; the rest is left out. */
const CALLED: ReadonlySet<string> = new Set([
  "memory",
  "init_pagefind",
  "request_indexes",
  "load_index_chunk",
  "search",
  "__wbindgen_externrefs",
  "__wbindgen_malloc",
  "__wbindgen_free",
  "__wbindgen_start",
]);

/** Stands before the contents of each of Pagefind's files. */
const SIGNATURE = "pagefind_dcd".length;

/**
 * The index of all texts, one a language: Pagefind's own files, packed as
 * small as can be, and `<locale>.json` with what the query layer needs.
 */
export async function searchFiles(content: Content): Promise<SearchFiles> {
  const files = new Map<string, Uint8Array>();
  try {
    for (const locale of LOCALES)
      for (const [name, bytes] of await languageFiles(content, locale))
        files.set(name, bytes);
  } finally {
    await close();
  }
  return files;
}

async function languageFiles(
  content: Content,
  locale: Locale,
): Promise<SearchFiles> {
  const pages = searchPages(content.policies, locale);
  const made = await indexPages(pages);
  const keys = pageKeys(made);
  const indexed = pages.map((page, at): IndexedPage => {
    const key = keys.get(`/${at}/`);
    if (key === undefined) throw new Error(`${page.path} is not indexed`);
    return { key, ...page };
  });
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of made.flatMap(publishedFile))
    files.set(name, await packFile(bytes));
  const program = [...files.keys()].find((name) => name.startsWith("wasm."));
  const meta = made.find(({ path }) => path.endsWith(".pf_meta"));
  if (!program || !meta) throw new Error("Pagefind wrote no index");
  const data = searchData(content, locale, indexed, {
    program,
    meta: Buffer.from(contentsOf(meta.content)).toString("latin1"),
  });
  const text = JSON.stringify(data);
  return files.set(`${locale}.json`, new TextEncoder().encode(text));
}

async function indexPages(
  pages: readonly SearchPage[],
): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ includeCharacters: "%" });
  if (!index) throw new Error(errors.join("\n"));
  for (const [at, page] of pages.entries()) {
    const { errors: wrong } = await index.addHTMLFile({
      url: `/${at}/`,
      content: indexCopy(page),
    });
    if (wrong.length > 0) throw new Error(`${page.path}: ${wrong.join("; ")}`);
  }
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(made.errors.join("\n"));
  return made.files;
}

/** The page as Pagefind is to read it; no reader ever sees this copy. */
function indexCopy({ sentences }: SearchPage): string {
  const words = sentences.map(([, text]) => tokenKeys(text).join(" "));
  return `<html lang="${UNKNOWN_LANGUAGE}"><body data-pagefind-body><p>${words.join("</p><p>")}</p></body></html>`;
}

/** The key that Pagefind gave each page, by the address it was given. */
function pageKeys(made: readonly IndexFile[]): ReadonlyMap<string, string> {
  const fragments = made.flatMap(({ path, content }) => {
    const key = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    return key === undefined ? [] : [{ key, text: contentsOf(content) }];
  });
  return new Map(
    fragments.map(({ key, text }) => {
      const { url } = JSON.parse(new TextDecoder().decode(text)) as {
        readonly url: string;
      };
      return [url, key];
    }),
  );
}

/**
 * The files that a search loads, the program first, unpacked. The fragments
 * are not among them: the texts are so short that they travel together.
 */
function publishedFile({
  path,
  content,
}: IndexFile): readonly (readonly [string, Uint8Array])[] {
  if (path === "wasm.unknown.pagefind") {
    const program = slimWasm(contentsOf(content), CALLED);
    return [[`wasm.${fingerprintOf(program)}.pagefind`, program]];
  }
  return path.endsWith(".pf_index") ? [[path, contentsOf(content)]] : [];
}

function contentsOf(packed: Uint8Array): Uint8Array {
  return gunzipSync(packed).subarray(SIGNATURE);
}

function fingerprintOf(bytes: Uint8Array): string {
  return fingerprint(Buffer.from(bytes).toString("latin1"));
}
