/** The data that the search of one language loads besides Pagefind and its index. */
export interface SearchData {
  readonly pages: readonly IndexedPage[];
  readonly related: readonly RelatedEntry[];
  readonly aliases: AliasTables;
  /** Words for things that no text speaks of, as a table of one target. */
  readonly absent: string;
}

/** Other names, as `writeAliasTable` writes them. */
export interface AliasTables {
  readonly pages: string;
  /** Of the sentences of all pages, in their order. */
  readonly sentences: string;
  /** Of terms and offices. */
  readonly entries: string;
  readonly questions: string;
}

/** What only a query in other words needs, loaded with the first such query. */
export interface ForeignData {
  /** The sentences of each page in the other language. */
  readonly texts: readonly (readonly string[])[];
  /** Traditional characters, as `writeSimplified` writes them. */
  readonly simplified: string;
  /** What each entry that is a term means, where that is told; else 0. */
  readonly meanings: readonly (string | 0)[];
  /** Everyday words that are no misspelt others, as `writeEverydayWords` writes them. */
  readonly everyday: string;
  /** The names that no query in the texts' own words holds. */
  readonly aliases: AliasTables;
}

/** The addresses of the search files of one language, below the site's base. */
export interface SearchAddresses {
  /** The folder of Pagefind's files. */
  readonly folder: string;
  /** The file of the `SearchData`. */
  readonly data: string;
  /** The file of the `ForeignData`. */
  readonly foreign: string;
  /** Another for other contents. */
  readonly version: string;
  /** The files in `folder` that every search needs, Pagefind's script aside. */
  readonly ahead: readonly string[];
}

/** A page, or part of one, that is found as a whole. */
export interface IndexedPage {
  /** Below the language's folder. */
  readonly path: string;
  /** The policy's name for the part: `Measure 2`. */
  readonly label: string;
  readonly title: string;
  /** The measure's number; 0 for what is none. */
  readonly number: number;
  /** The place of the sentence that says what a measure gives; 0 of others. */
  readonly main: number;
  /** Ids and texts, in the text's order. */
  readonly sentences: readonly (readonly [id: string, text: string])[];
}

/** `question`: left open by measures; `answer`: put to a policy as a whole. */
export type RelatedKind = "term" | "office" | "question" | "answer";

/** A page of explanation that is found beside the text. */
export interface RelatedEntry {
  readonly kind: RelatedKind;
  /** Below the language's folder, its anchor included. */
  readonly path: string;
  readonly name: string;
  /** Places of the pages that it concerns; by default those that name it. */
  readonly of?: readonly number[];
  /** Of a question: its answer for all, the verdict first. */
  readonly says?: string;
  /**
   * Of a question, in the order of `of`: the place of the sentence with which
   * a page answers; below zero where it leaves the question open in its own
   * words, null where it answers as all do.
   */
  readonly own?: readonly (number | null)[];
  /** True of the question what a word means: a term is its own answer. */
  readonly asksMeaning?: boolean;
}
