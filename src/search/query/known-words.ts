import type { AliasTable } from "../names/alias-table.ts";
import { nameTokens } from "../names/name-tokens.ts";
import { wordsOfNames } from "../names/query-names.ts";
import { findAmounts, isNumberWord } from "./read-amounts.ts";
import { searchTokens, type Token } from "../text/search-tokens.ts";
import { STOP_WORDS } from "../text/stop-words.ts";

/** The words, names and spellings by which a query is understood. */
export interface Vocabulary {
  /** The words of the page's language: what they are known by, and written. */
  readonly words: ReadonlyMap<string, string>;
  /** The words of the other language's texts. */
  readonly foreign: ReadonlyMap<string, string>;
  readonly aliases: AliasTable;
  readonly asked: AliasTable;
  /** Words for things that no text speaks of. */
  readonly absent: AliasTable;
}

/** The words of a query that neither a text nor a name holds. */
export function unknownWords(
  query: string,
  vocabulary: Vocabulary,
): readonly Token[] {
  const { words, foreign } = vocabulary;
  const tokens = nameTokens(searchTokens(query));
  const named = wordsOfNames(query, vocabulary);
  const amounts = findAmounts(query);
  return tokens.filter((token) => {
    const { kind, key, start, end } = token;
    if (kind !== "word" || words.has(key) || foreign.has(key)) return false;
    if (amounts.some((each) => each.start <= start && end <= each.end))
      return false;
    const word = query.slice(start, end);
    return !named.has(start) && !STOP_WORDS.has(word) && !isNumberWord(word);
  });
}
