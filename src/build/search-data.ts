import type { Content } from "../domain/content.ts";
import type { Locale } from "../domain/local-text.ts";
import { writeAliasTable } from "../search/alias-table.ts";
import { namesKnownAnyway } from "../search/known-names.ts";
import { neededNames } from "../search/needed-names.ts";
import { pageAliases } from "../search/page-aliases.ts";
import { createTextIndex } from "../search/text-index.ts";
import { pagesNaming } from "../search/search-corpus.ts";
import { relatedEntries } from "../search/related-entries.ts";
import type { IndexedPage, SearchData } from "../search/search-data.ts";
import { searchPages, type SearchPage } from "../search/search-pages.ts";
import { simplifiedPairs } from "./simplified-pairs.ts";

/** What the query layer needs in one language. */
export function searchData(
  content: Content,
  locale: Locale,
  pages: readonly IndexedPage[],
  files: SearchData["files"],
): SearchData {
  const chinese = searchPages(content.policies, "zh");
  const related = relatedEntries(content, locale, pages, chinese);
  const aliases = pageAliases(content.policies, content.shared);
  const names = [...aliases, ...related.map((entry) => entry.names)];
  const texts = createTextIndex(textsOf(pages));
  return {
    files,
    pages,
    foreign: textsOf(
      locale === "zh" ? searchPages(content.policies, "en") : chinese,
    ),
    related: related.map(({ kind, path, name, of }) => {
      const isPlain = String(pagesNaming(texts, name)) === String(of);
      return isPlain ? { kind, path, name } : { kind, path, name, of };
    }),
    aliases: writeAliasTable(
      neededNames(names, namesKnownAnyway(pages, chinese, related)),
    ),
    simplified: simplifiedPairs([...textsOf(chinese).flat(), ...names.flat()]),
  };
}

function textsOf(pages: readonly SearchPage[]): readonly (readonly string[])[] {
  return pages.map(({ sentences }) => sentences.map(([, text]) => text));
}
