import type { AliasTable } from "./alias-table.ts";
import { nameTokens } from "./name-tokens.ts";
import { nameSpans } from "./query-names.ts";
import { isNumberWord } from "./read-amounts.ts";
import { repairWord } from "./repair-word.ts";
import { searchTokens } from "./search-tokens.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** What the texts know, by which a query is understood. */
export interface Vocabulary {
  /** The words of the page's language. */
  readonly words: ReadonlySet<string>;
  /** The words of the other language's texts. */
  readonly foreign: ReadonlySet<string>;
  readonly aliases: AliasTable;
}

/** Shorter words have too many neighbours. */
const SHORTEST_MISSPELT = 5;
const SHORTEST_BEGUN = 3;

/** The query with each misspelt English word replaced by the nearest known. */
export function repairQuery(
  query: string,
  { words, foreign, aliases }: Vocabulary,
): string {
  const tokens = nameTokens(searchTokens(query));
  const named = new Set(
    nameSpans(tokens, aliases).flatMap(({ start, length }) =>
      tokens.slice(start, start + length),
    ),
  );
  return tokens.reduceRight((text, token) => {
    const { kind, key, start, end } = token;
    if (
      kind !== "word" ||
      words.has(key) ||
      foreign.has(key) ||
      named.has(token)
    )
      return text;
    const word = text.slice(start, end);
    if (STOP_WORDS.has(word) || isNumberWord(word)) return text;
    const better =
      completeWord(word, words) ??
      (word.length < SHORTEST_MISSPELT ? undefined : repairWord(key, words));
    return better ? text.slice(0, start) + better + text.slice(end) : text;
  }, query);
}

/** The shortest known word that begins so: it may not be typed to its end. */
function completeWord(
  begun: string,
  known: ReadonlySet<string>,
): string | undefined {
  if (begun.length < SHORTEST_BEGUN) return undefined;
  return [...known]
    .filter((word) => word.startsWith(begun))
    .sort((a, b) => a.length - b.length)[0];
}
