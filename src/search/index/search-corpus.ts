import {
  joinTables,
  mapTargets,
  nameTable,
  readAliasTable,
  type AliasTable,
} from "../names/alias-table.ts";
import { readAsTyped, type ReadQuery } from "../query/read-query.ts";
import type { Simplified } from "../text/fold-text.ts";
import { firstQuestion, keysOfEntry, nameKey } from "../names/name-tokens.ts";
import type {
  AliasTables,
  ForeignData,
  IndexedPage,
  RelatedEntry,
  SearchData,
} from "./search-data.ts";
import { readSimplified } from "../text/simplified-text.ts";
import { tokenKeys } from "../text/search-tokens.ts";
import { createTextIndex, type TextIndex } from "./text-index.ts";

/** The loaded data of one language, ready to be searched. */
export interface SearchCorpus {
  readonly pages: readonly IndexedPage[];
  readonly related: readonly Related[];
  readonly texts: TextIndex;
  /** The same texts in the other language; none before they are loaded. */
  readonly foreign: TextIndex;
  readonly aliases: AliasTable;
  /** Of those of pages, the ones that are of a sentence: their places among all. */
  readonly ofSentences: AliasTable;
  /** Names of questions, which are asked and not looked for. */
  readonly asked: AliasTable;
  /** Words for things that no text speaks of. */
  readonly absent: AliasTable;
  readonly simplified: Simplified;
  /** Reads a query; as it is typed before its other words are loaded. */
  readonly read: ReadQuery;
}

export type Related = RelatedEntry & Required<Pick<RelatedEntry, "of">>;

export function createCorpus(data: SearchData): SearchCorpus {
  const { pages } = data;
  const own = pages.map(({ sentences }) => sentences.map(([, text]) => text));
  const texts = createTextIndex(own);
  const related = data.related.map((entry) => ({
    ...entry,
    of: entry.of ?? pagesNaming(texts, entry.name),
  }));
  return {
    pages,
    related,
    texts,
    foreign: createTextIndex([]),
    ...joinNames(
      readNames(data.aliases, pages, related),
      shownNames(pages, related),
    ),
    absent: readAliasTable([[data.absent, 0]]),
    simplified: new Map(),
    read: readAsTyped,
  };
}

/** Makes what reads queries in other words: `createRepair`, which loads with them. */
export type CreateRepair = (
  texts: readonly string[],
  everyday: string,
) => ReadQuery;

/** The corpus with what a query in other words needs. */
export function withForeign(
  corpus: SearchCorpus,
  { texts, simplified, aliases, everyday, meanings }: ForeignData,
  createRepair: CreateRepair,
): SearchCorpus {
  const own = corpus.pages.flatMap(({ sentences }) => sentences);
  const related = corpus.related.map((entry, at) => {
    const says = meanings[at];
    return says ? { ...entry, says } : entry;
  });
  return {
    ...corpus,
    related,
    foreign: createTextIndex(texts),
    simplified: readSimplified(simplified),
    read: createRepair(
      [...own.map(([, text]) => text), ...texts.flat()],
      everyday,
    ),
    ...joinNames(corpus, readNames(aliases, corpus.pages, corpus.related)),
  };
}

/** The pages on which a name stands. */
export function pagesNaming(texts: TextIndex, name: string): readonly number[] {
  return texts.pagesHolding(tokenKeys(name));
}

type Names = Pick<SearchCorpus, "aliases" | "ofSentences" | "asked">;

/** The names that are told. */
function readNames(
  tables: AliasTables,
  pages: readonly IndexedPage[],
  related: readonly Related[],
): Names {
  const [first, questions] = [pages.length, firstQuestion(related)];
  const ofSentences = readAliasTable([[tables.sentences, 0]]);
  const places = pages.flatMap(({ sentences }, page) =>
    sentences.map(() => page),
  );
  return {
    aliases: joinTables([
      readAliasTable([
        [tables.pages, 0],
        [tables.entries, first],
      ]),
      mapTargets(ofSentences, (place) => places[place] ?? 0),
    ]),
    ofSentences,
    asked: readAliasTable([[tables.questions, first + questions]]),
  };
}

/** The names that pages and entries show. */
function shownNames(
  pages: readonly IndexedPage[],
  related: readonly Related[],
): Names {
  const titles = pages.map(({ title }) => nameKey(title));
  const keys = related.map(({ kind, name }) =>
    keysOfEntry(kind)(name).join(""),
  );
  const questions = firstQuestion(related);
  return {
    aliases: nameTable([...titles, ...keys.slice(0, questions)], 0),
    ofSentences: new Map(),
    asked: nameTable(keys.slice(questions), pages.length + questions),
  };
}

function joinNames(one: Names, other: Names): Names {
  return {
    aliases: joinTables([one.aliases, other.aliases]),
    ofSentences: joinTables([one.ofSentences, other.ofSentences]),
    asked: joinTables([one.asked, other.asked]),
  };
}
