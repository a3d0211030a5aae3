/** All that the search in one language loads besides the index itself. */
export interface SearchData {
  readonly index: IndexFiles;
  readonly pages: readonly IndexedPage[];
  /** The sentences of each page in the other language. */
  readonly foreign: readonly (readonly string[])[];
  readonly related: readonly RelatedEntry[];
  /** Other names, as `writeAliasTable` writes them. */
  readonly aliases: { readonly pages: string; readonly related: string };
  /** Traditional characters, as `writeSimplified` writes them. */
  readonly simplified: string;
}

/** What Pagefind's index is opened with. */
export interface IndexFiles {
  /** The name of its program's file, below the index's folder. */
  readonly program: string;
  /** What it knows of its parts: bytes, each as the character of its number. */
  readonly meta: string;
}

/** A page, or part of one, that is found as a whole. */
export interface IndexedPage {
  /** What Pagefind calls it. */
  readonly key: string;
  /** Below the language's folder. */
  readonly path: string;
  /** What the policy calls the part: `Measure 2`. */
  readonly label: string;
  readonly title: string;
  /** The measure's number; 0 for what is none. */
  readonly number: number;
  /** Ids and texts, in the text's order. */
  readonly sentences: readonly (readonly [id: string, text: string])[];
}

export const RELATED_KINDS = ["term", "office", "question"] as const;
export type RelatedKind = (typeof RELATED_KINDS)[number];

/** A page of explanation that is found beside the text. */
export interface RelatedEntry {
  readonly kind: RelatedKind;
  /** Below the language's folder, its anchor included; see `of`. */
  readonly path: string;
  readonly name: string;
  /** Places of the pages that it concerns; by default those that name it. */
  readonly of?: readonly number[];
}
