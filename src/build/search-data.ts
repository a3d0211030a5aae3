import type { Content } from "../domain/policy/content.ts";
import { beside, type Locale, SOURCE } from "../domain/text/languages.ts";
import { writeAliasTable } from "../search/names/alias-table.ts";
import { foldText } from "../search/text/fold-text.ts";
import { uniqueInitials } from "../search/names/han-initials.ts";
import { neededAsked } from "../search/names/asked-names.ts";
import { namesKnownAnyway } from "../search/names/known-names.ts";
import {
  firstQuestion,
  keysOfEntry,
  nameKeys,
} from "../search/names/name-tokens.ts";
import { keyOf, neededNames, type Name } from "../search/names/needed-names.ts";
import {
  absentWords,
  pageAliases,
  sentenceAliases,
} from "../search/names/page-aliases.ts";
import { createTextIndex, type TextIndex } from "../search/index/text-index.ts";
import {
  createCorpus,
  pagesNaming,
  withForeign,
} from "../search/index/search-corpus.ts";
import { writeEverydayWords } from "../search/query/everyday-words.ts";
import { everydayWords } from "./everyday-words.ts";
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
import { readAsTyped } from "../search/query/read-query.ts";
import { createSpelling } from "../search/text/spell-han.ts";
import { searchPages } from "../search/index/search-pages.ts";
import { pinyinReadings } from "../search/text/pinyin-readings.ts";
import { writeSimplified } from "../search/text/simplified-text.ts";
import { simplifiedPairs } from "./simplified-pairs.ts";

/** What the query layer needs in one language: at once, and for other words. */
export interface LanguageData {
  readonly data: SearchData;
  readonly foreign: Omit<ForeignData, "everyday">;
}

export function languageData(content: Content, locale: Locale): LanguageData {
  const pages = searchPages(content.policies, locale);
  const chinese = searchPages(content.policies, SOURCE);
  const aliases = pageAliases(content.policies, content.shared);
  const ofSentences = sentenceAliases(pages, content.shared);
  const entries = relatedEntries(content, locale, pages, chinese);
  const simplified = simplifiedPairs(
    textsOf(chinese).flat(),
    [...aliases, ...ofSentences, ...entries.map((entry) => entry.names)].flat(),
  );
  const fold = (each: readonly string[]) =>
    each.map((name) => foldText(name, simplified));
  const initials = uniqueInitials(
    content.shared.glossary.map((term) => term[SOURCE]),
    pinyinReadings(),
  );
  const related = entries.map((entry) => ({
    ...entry,
    names: fold([
      ...entry.names,
      ...entry.names.flatMap((name) => initials.get(name) ?? []),
    ]),
  }));
  const texts = createTextIndex(textsOf(pages));
  const isKnown = namesKnownAnyway(pages, chinese, related);
  const names = namesToTell(
    { pages: aliases.map(fold), sentences: ofSentences.map(fold) },
    related,
    isKnown,
    (name) => texts.pagesHolding(name).length === 0,
  );
  const data: SearchData = {
    pages,
    related: related.map((entry) => published(entry, texts)),
    aliases: writeTables(names, (name) => !isForeign(name, texts.words)),
    absent: writeAbsent(fold(absentWords(content.shared))),
  };
  const foreign = {
    texts: textsOf(searchPages(content.policies, beside(locale))),
    simplified: writeSimplified(simplified),
    meanings: related.map(({ kind, says }) =>
      kind === "term" && says ? says : 0,
    ),
    aliases: writeTables(names, (name) => isForeign(name, texts.words)),
  };
  return { data, foreign };
}

function writeAbsent(names: readonly string[]): string {
  const keys = names.map((name) => keyOf(nameKeys(name)));
  return writeAliasTable([keys.filter((key) => key.length > 1)]);
}

/** The everyday words of `ForeignData`, alike for both languages: all words count. */
export function everydayOf({ data, foreign }: LanguageData): string {
  const whole = withForeign(
    createCorpus(data),
    { ...foreign, everyday: "" },
    () => readAsTyped,
  );
  const texts = data.pages.flatMap(({ sentences }) =>
    sentences.map(([, text]) => text),
  );
  return writeEverydayWords(
    everydayWords({
      words: whole.texts.words,
      foreign: whole.foreign.words,
      aliases: whole.aliases,
      spelling: createSpelling([...texts, ...foreign.texts.flat()]),
    }),
  );
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
    // A meaning is told where it is asked, and loads then.
    ...(says && kind !== "term" ? { says } : {}),
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
  told: Readonly<Record<"pages" | "sentences", readonly (readonly string[])[]>>,
  related: readonly NamedEntry[],
  isKnown: (name: string, target: number) => boolean,
  isNew: (name: Name) => boolean,
): NamesToTell {
  const [pages, sentences] = [told.pages, told.sentences].map((all) =>
    all.map((names) => names.map(nameKeys)),
  );
  const keys = related.map(({ kind, names }) => names.map(keysOfEntry(kind)));
  const first = firstQuestion(related);
  const last = told.pages.length + first;
  const needed = neededNames(
    [...(pages ?? []), ...keys.slice(0, first), ...(sentences ?? [])],
    isKnown,
  );
  return {
    pages: needed.slice(0, told.pages.length),
    sentences: needed.slice(last),
    entries: needed.slice(told.pages.length, last),
    questions: related
      .slice(first)
      .map(({ names }) => neededAsked(names, isNew)),
  };
}

function writeTables(
  { pages, sentences, entries, questions }: NamesToTell,
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
    sentences: write(sentences),
    entries: write(entries),
    questions: write(questions),
  };
}

function textsOf(
  pages: readonly IndexedPage[],
): readonly (readonly string[])[] {
  return pages.map(({ sentences }) => sentences.map(([, text]) => text));
}
