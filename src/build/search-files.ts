import { createHash } from "node:crypto";
import { close, createIndex } from "pagefind";

import type { Content } from "../domain/policy/content.ts";
import { type Locale, LOCALES, SOURCE } from "../domain/text/languages.ts";
import type {
  IndexedPage,
  SearchAddresses,
} from "../search/index/search-data.ts";
import { searchPages } from "../search/index/search-pages.ts";
import { tokenKeys } from "../search/text/search-tokens.ts";
import { everydayOf, languageData } from "./search-data.ts";

export interface SearchFiles {
  /** By their paths below the site's base. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly addresses: Readonly<Record<Locale, SearchAddresses>>;
  /** Traditional characters, as `writeSimplified` writes them. */
  readonly simplified: string;
}

/**
 * The language told to Pagefind. It knows no stems for it and cuts nothing
 * but at white space: words are cut and stemmed here, alike for both sides.
 */
const UNKNOWN_LANGUAGE = "und";

/** Of all that Pagefind writes: its program and index, not its interfaces. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|.+\.pagefind|.+\.pf_\w+)$/;

/** Asked for only once the words searched are known. */
const ASKED_LATER = /^fragment\//;
/** So few pieces of the index are asked for before it is known which. */
const FEW = 2;

/** One language's files, by their paths below its folder. */
type LanguageFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The index of all texts, one a language: Pagefind's own files as it writes
 * them, `<locale>.json` with what the query layer needs, and beside it what it
 * needs for words of the other language. They lie below a folder named after
 * their contents, so that browsers may keep them for good.
 */
export async function makeSearchFiles(content: Content): Promise<SearchFiles> {
  const made = await indexLanguages(content);
  const everyday = everydayOf(languageData(content, SOURCE));
  const all = LOCALES.map((locale) => {
    const { data, foreign } = languageData(content, locale);
    return { data, foreign: { ...foreign, everyday } };
  });
  const texts = all.map(({ data, foreign }) => ({
    data: encode(data),
    foreign: encode(foreign),
  }));
  const version = versionOf([
    ...made.flatMap((each) => [...each.values()]),
    ...texts.flatMap(({ data, foreign }) => [data, foreign]),
  ]);
  const folder = `pagefind/${version}/`;
  const files = new Map<string, Uint8Array>();
  const addresses = LOCALES.map((locale, at) => {
    const own = made[at] ?? new Map<string, Uint8Array>();
    for (const [name, bytes] of own)
      files.set(`${folder}${locale}/${name}`, bytes);
    const data = `${folder}${locale}.json`;
    const foreign = `${folder}${locale}.foreign.json`;
    files.set(data, texts[at]?.data ?? new Uint8Array());
    files.set(foreign, texts[at]?.foreign ?? new Uint8Array());
    const ahead = askedAhead([...own.keys()]);
    const place = { folder: `${folder}${locale}/`, data, foreign };
    return [locale, { ...place, version, ahead }];
  });
  return {
    files,
    addresses: Object.fromEntries(addresses) as SearchFiles["addresses"],
    simplified: all[LOCALES.indexOf(SOURCE)]?.foreign.simplified ?? "",
  };
}

function encode(data: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(data));
}

async function indexLanguages(
  content: Content,
): Promise<readonly LanguageFiles[]> {
  const made: LanguageFiles[] = [];
  try {
    for (const locale of LOCALES)
      made.push(await indexPages(searchPages(content.policies, locale)));
  } finally {
    await close();
  }
  return made;
}

/** A page's place is kept as a sort key: it tells which page a result is. */
async function indexPages(
  pages: readonly IndexedPage[],
): Promise<LanguageFiles> {
  const { index, errors } = await createIndex({ includeCharacters: "%" });
  if (!index) throw new Error(errors.join("\n"));
  for (const [at, page] of pages.entries()) {
    const { errors: wrong } = await index.addHTMLFile({
      url: `/${at}/`,
      content: indexCopy(page, at),
    });
    if (wrong.length > 0) throw new Error(`${page.path}: ${wrong.join("; ")}`);
  }
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(failed.join("\n"));
  return new Map(
    files
      .filter(({ path }) => NEEDED.test(path))
      .map(({ path, content: bytes }) => [path, bytes]),
  );
}

/** The page as Pagefind is to read it; no reader ever sees this copy. */
function indexCopy({ sentences }: IndexedPage, place: number): string {
  const words = sentences.map(([, text]) => tokenKeys(text).join(" "));
  return `<html lang="${UNKNOWN_LANGUAGE}"><body data-pagefind-body data-pagefind-sort="place:${String(place)}"><p>${words.join("</p><p>")}</p></body></html>`;
}

function askedAhead(names: readonly string[]): readonly string[] {
  const pieces = names.filter((name) => name.startsWith("index/"));
  return names.filter(
    (name) =>
      name !== "pagefind.js" &&
      !ASKED_LATER.test(name) &&
      (pieces.length <= FEW || !pieces.includes(name)),
  );
}

function versionOf(contents: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const bytes of contents) hash.update(bytes);
  return hash.digest("hex").slice(0, 12);
}
