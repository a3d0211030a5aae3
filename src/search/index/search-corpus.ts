import {
  nameNumber,
  readAliasTable,
  type AliasTable,
} from "../names/alias-table.ts";
import type { Simplified } from "../text/fold-text.ts";
import { nameKey } from "../names/name-tokens.ts";
import type {
  ForeignData,
  IndexedPage,
  RelatedEntry,
  SearchData,
} from "./search-data.ts";
import { readSimplified } from "../text/simplified-text.ts";
import { tokenKeys } from "../text/search-tokens.ts";
import { createSpelling, type Spelling } from "../text/spell-han.ts";
import { createTextIndex, type TextIndex } from "./text-index.ts";

/** The loaded data of one language, ready to be searched. */
export interface SearchCorpus {
  readonly pages: readonly IndexedPage[];
  readonly related: readonly Related[];
  readonly texts: TextIndex;
  /** The same texts in the other language; none before they are loaded. */
  readonly foreign: TextIndex;
  readonly aliases: AliasTable;
  /** Reads pinyin and sound-alikes in the Chinese texts, in either language's search. */
  readonly spelling: Spelling;
  readonly simplified: Simplified;
}

export type Related = Required<RelatedEntry>;

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
    aliases: withNames(
      readAliasTable([
        [data.aliases.pages, 0],
        [data.aliases.related, pages.length],
      ]),
      [...pages.map(({ title }) => title), ...related.map(({ name }) => name)],
    ),
    spelling: createSpelling(own.flat()),
    simplified: new Map(),
  };
}

/** The corpus with what a query in other words needs. */
export function withForeign(
  corpus: SearchCorpus,
  { texts, simplified }: ForeignData,
): SearchCorpus {
  const own = corpus.pages.flatMap(({ sentences }) => sentences);
  return {
    ...corpus,
    foreign: createTextIndex(texts),
    spelling: createSpelling([...own.map(([, text]) => text), ...texts.flat()]),
    simplified: readSimplified(simplified),
  };
}

/** The pages on which a name stands. */
export function pagesNaming(texts: TextIndex, name: string): readonly number[] {
  return texts.pagesHolding(tokenKeys(name));
}

/** The table with the name that each target shows. */
function withNames(table: AliasTable, names: readonly string[]): AliasTable {
  const all = new Map(table);
  for (const [target, name] of names.entries()) {
    const number = nameNumber(nameKey(name));
    all.set(number, [...(all.get(number) ?? []), target]);
  }
  return all;
}
