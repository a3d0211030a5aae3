import type { Content } from "../domain/policy/content.ts";
import { beside, type Locale, SOURCE } from "../domain/text/languages.ts";
import { writeAliasTable } from "../search/names/alias-table.ts";
import { foldText } from "../search/text/fold-text.ts";
import { namesKnownAnyway } from "../search/names/known-names.ts";
import {
  firstQuestion,
  keysOfEntry,
  nameKeys,
} from "../search/names/name-tokens.ts";
import { keyOf, neededNames, type Name } from "../search/names/needed-names.ts";
import { absentWords, pageAliases } from "../search/names/page-aliases.ts";
import { createTextIndex, type TextIndex } from "../search/index/text-index.ts";
import { pagesNaming } from "../search/index/search-corpus.ts";
import type { NamedEntry } from "../search/names/named-entry.ts";
import { relatedEntries } from "../search/names/related-entries.ts";
import type {
  AliasTables,
  ForeignData,
  IndexedPage,
  RelatedEntry,
  SearchData,
} from "../search/index/search-data.ts";
import { isForeign } from "../search/query/asks-foreign.ts";
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
  const isKnown = namesKnownAnyway(pages, chinese, related);
  const names = namesToTell(aliases.map(fold), related, isKnown);
  const texts = createTextIndex(textsOf(pages));
  return {
    data: {
      pages,
      related: related.map((entry) => published(entry, texts)),
      aliases: writeTables(names, (name) => !isForeign(name, texts.words)),
      absent: writeAliasTable([
        absentWords(content.shared)
          .map((name) => keyOf(nameKeys(foldText(name, simplified))))
          .filter((key) => key.length > 1),
      ]),
    },
    foreign: {
      texts: textsOf(searchPages(content.policies, beside(locale))),
      simplified: writeSimplified(simplified),
      aliases: writeTables(names, (name) => isForeign(name, texts.words)),
    },
  };
}

/** An entry without its names, and where it leads only if they do not tell. */
function published(
  { kind, path, name, of, says, own, asksMeaning }: NamedEntry,
  texts: TextIndex,
): RelatedEntry {
  const isPlain = String(pagesNaming(texts, name)) === String(of);
  return {
    kind,
    path,
    name,
    ...(isPlain ? {} : { of }),
    ...(says ? { says } : {}),
    ...(own ? { own } : {}),
    ...(asksMeaning ? { asksMeaning } : {}),
  };
}

/** The names of each target, by sort of target. */
type NamesToTell = Readonly<
  Record<keyof AliasTables, readonly (readonly Name[])[]>
>;

/** @param isKnown whether the search knows a name without being told */
function namesToTell(
  pages: readonly (readonly string[])[],
  related: readonly NamedEntry[],
  isKnown: (name: string, target: number) => boolean,
): NamesToTell {
  const keys = related.map(({ kind, names }) => names.map(keysOfEntry(kind)));
  const first = firstQuestion(related);
  const needed = neededNames(
    [...pages.map((names) => names.map(nameKeys)), ...keys.slice(0, first)],
    isKnown,
  );
  return {
    pages: needed.slice(0, pages.length),
    entries: needed.slice(pages.length),
    // A question is told by how much of a query its names make up.
    questions: keys.slice(first),
  };
}

function writeTables(
  { pages, entries, questions }: NamesToTell,
  isWanted: (name: Name) => boolean,
): AliasTables {
  const write = (names: readonly (readonly Name[])[]) =>
    writeAliasTable(
      names.map((each) =>
        each
          .filter(isWanted)
          .map(keyOf)
          .filter((key) => key.length > 1),
      ),
    );
  return {
    pages: write(pages),
    entries: write(entries),
    questions: write(questions),
  };
}

function textsOf(
  pages: readonly IndexedPage[],
): readonly (readonly string[])[] {
  return pages.map(({ sentences }) => sentences.map(([, text]) => text));
}
