import type { SearchCorpus } from "../index/search-corpus.ts";
import { wordsOfNames } from "../names/query-names.ts";
import { normaliseQuery } from "../text/fold-text.ts";
import { searchTokens, type Token } from "../text/search-tokens.ts";
import { tellingRuns } from "../text/telling-runs.ts";
import { findAmounts } from "./read-amounts.ts";

/** The words of the texts, by their keys. */
type OwnWords = ReadonlyMap<string, string>;

/**
 * Whether a query has words that only the other language's texts and names,
 * or another spelling of the own, can explain: all that the texts lack, save
 * names in their own script.
 */
export function asksForeign(
  typed: string,
  { texts, ...names }: Pick<SearchCorpus, "texts" | "aliases" | "asked">,
): boolean {
  const query = normaliseQuery(typed, new Map());
  const tokens = searchTokens(query);
  const named = wordsOfNames(query, names);
  const runs = tellingRuns(query, tokens, findAmounts(query));
  const isUnknown = (token: Token) =>
    token.kind !== "number" &&
    !texts.words.has(token.key) &&
    (!named.has(token.start) || isForeign([token.key], texts.words));
  return runs.some((run) =>
    run.some(
      (token, at) =>
        isUnknown(token) ||
        (!named.has(token.start) && isStrange(run, at, texts)),
    ),
  );
}

/**
 * True of a Chinese character that stands with none of its neighbours in the
 * texts: it may be typed for another of the same sound.
 */
function isStrange(
  run: readonly Token[],
  at: number,
  texts: SearchCorpus["texts"],
): boolean {
  const pairs = [run.slice(Math.max(0, at - 1), at + 1), run.slice(at, at + 2)];
  const asked = pairs.filter((pair) => pair.length > 1);
  return (
    run[at]?.kind === "han" &&
    asked.length > 0 &&
    asked.every(
      (pair) => texts.pagesHolding(pair.map(({ key }) => key)).length === 0,
    )
  );
}

/** True if a name has a word in another script than the texts, which they lack. */
export function isForeign(name: readonly string[], own: OwnWords): boolean {
  const isOwnHan = isMostlyHan(own);
  return name.some(
    (key) =>
      /\p{L}/u.test(key) &&
      /\p{Script=Han}/u.test(key) !== isOwnHan &&
      !own.has(key),
  );
}

const scripts = new WeakMap<OwnWords, boolean>();

function isMostlyHan(own: OwnWords): boolean {
  const known = scripts.get(own);
  if (known !== undefined) return known;
  const han = [...own.keys()].filter((key) => /\p{Script=Han}/u.test(key));
  const isHan = han.length * 2 > own.size;
  scripts.set(own, isHan);
  return isHan;
}
