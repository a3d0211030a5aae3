import type { Content } from "../domain/policy/content.ts";
import { beside, type Locale, SOURCE } from "../domain/text/languages.ts";
import { writeAliasTable } from "../search/names/alias-table.ts";
import { foldText } from "../search/text/fold-text.ts";
import { namesKnownAnyway } from "../search/names/known-names.ts";
import { neededNames } from "../search/names/needed-names.ts";
import { pageAliases } from "../search/names/page-aliases.ts";
import { createTextIndex } from "../search/index/text-index.ts";
import { pagesNaming } from "../search/index/search-corpus.ts";
import { relatedEntries } from "../search/names/related-entries.ts";
import type {
  ForeignData,
  IndexedPage,
  SearchData,
} from "../search/index/search-data.ts";
import { searchPages } from "../search/index/search-pages.ts";
import { writeSimplified } from "../search/text/simplified-text.ts";
import { simplifiedPairs } from "./simplified-pairs.ts";

/** What the query layer needs in one language: at once, and for other words. */
export interface LanguageData {
  readonly data: SearchData;
  readonly foreign: ForeignData;
}

export function languageData(content: Content, locale: Locale): LanguageData {
  const pages = searchPages(content.policies, locale);
  const chinese = searchPages(content.policies, SOURCE);
  const aliases = pageAliases(content.policies, content.shared);
  const entries = relatedEntries(content, locale, pages, chinese);
  const simplified = simplifiedPairs(
    textsOf(chinese).flat(),
    [...aliases, ...entries.map((entry) => entry.names)].flat(),
  );
  const fold = (each: readonly string[]) =>
    each.map((name) => foldText(name, simplified));
  const related = entries.map((entry) => ({
    ...entry,
    names: fold(entry.names),
  }));
  const names = [...aliases.map(fold), ...related.map((entry) => entry.names)];
  const needed = neededNames(names, namesKnownAnyway(pages, chinese, related));
  const texts = createTextIndex(textsOf(pages));
  const data = {
    pages,
    related: related.map(({ kind, path, name, of }) => {
      const isPlain = String(pagesNaming(texts, name)) === String(of);
      return isPlain ? { kind, path, name } : { kind, path, name, of };
    }),
    aliases: {
      pages: writeAliasTable(needed.slice(0, pages.length)),
      related: writeAliasTable(needed.slice(pages.length)),
    },
  };
  const foreign = {
    texts: textsOf(searchPages(content.policies, beside(locale))),
    simplified: writeSimplified(simplified),
  };
  return { data, foreign };
}

function textsOf(
  pages: readonly IndexedPage[],
): readonly (readonly string[])[] {
  return pages.map(({ sentences }) => sentences.map(([, text]) => text));
}
