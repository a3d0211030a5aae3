import type { Vocabulary } from "./known-words.ts";

/** A query as it is read, and how far that is a guess. */
export interface QueryRead {
  readonly query: string;
  /** True if a word was taken for another, and not just for its spelling. */
  readonly isGuessed: boolean;
}

/** Reads a normalised query in words that are known. */
export type ReadQuery = (typed: string, vocabulary: Vocabulary) => QueryRead;

/** What is known, and what reads in it. */
export interface ReadingVocabulary extends Vocabulary {
  readonly read: ReadQuery;
}

/** Reads it as it is typed. */
export const readAsTyped: ReadQuery = (query) => ({ query, isGuessed: false });

/** Between these a query is meant as it is typed. */
const AS_TYPED = /^["“”«「『].+["“”»」』]$/u;

/** Reads a query by its own means, unless it forbids that. */
export function readQuery(
  typed: string,
  vocabulary: ReadingVocabulary,
): QueryRead {
  const read = AS_TYPED.test(typed) ? readAsTyped : vocabulary.read;
  return read(typed, vocabulary);
}
