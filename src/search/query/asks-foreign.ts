import type { SearchCorpus } from "../index/search-corpus.ts";
import { nameTokens } from "../names/name-tokens.ts";
import { nameSpans } from "../names/query-names.ts";
import { normaliseQuery } from "../text/fold-text.ts";
import { searchTokens, type Token } from "../text/search-tokens.ts";
import { tellingRuns } from "../text/telling-runs.ts";
import { findAmounts } from "./read-amounts.ts";

/**
 * Whether a query has words that only the other language's texts, or another
 * spelling of the own, can explain: all that the texts lack, save names in
 * their own script.
 */
export function asksForeign(
  typed: string,
  { texts, aliases }: Pick<SearchCorpus, "texts" | "aliases">,
): boolean {
  const query = normaliseQuery(typed, new Map());
  const tokens = searchTokens(query);
  const script = scriptOf(texts.words);
  const named = new Set(
    namedTokens(nameTokens(tokens), aliases).filter(
      ({ kind }) => kind === script,
    ),
  );
  return tellingRuns(query, tokens, findAmounts(query))
    .flat()
    .some(
      (token) =>
        token.kind !== "number" &&
        !texts.words.has(token.key) &&
        !named.has(token),
    );
}

function namedTokens(
  tokens: readonly Token[],
  aliases: SearchCorpus["aliases"],
): readonly Token[] {
  return nameSpans(tokens, aliases).flatMap(({ start, length }) =>
    tokens.slice(start, start + length),
  );
}

function scriptOf(words: ReadonlyMap<string, string>): Token["kind"] {
  const keys = [...words.keys()];
  const han = keys.filter((key) => /\p{Script=Han}/u.test(key));
  return han.length * 2 > keys.length ? "han" : "word";
}
