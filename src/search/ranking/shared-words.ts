import type { QueryPlan } from "../query/plan-query.ts";
import { keysOf } from "../names/telling-words.ts";
import type { SearchCorpus } from "../index/search-corpus.ts";

/** A word that more of the measures have tells none of them apart. */
const MOST_MEASURES = 0.6;

/**
 * The words of a query that most measures have, Chinese by each two characters
 * that stand together, and those by which it names what most of them are about.
 */
export function sharedKeys(
  { runs, names }: Pick<QueryPlan, "runs" | "names">,
  corpus: SearchCorpus,
): ReadonlySet<string> {
  const { pages, related, texts } = corpus;
  const words = runs
    .flatMap(partsOf)
    .filter((part) => isOfMost(texts.pagesHolding(part), corpus));
  const named = names
    .filter(({ targets }) =>
      targets.some((at) => {
        const entry = related[at - pages.length];
        return entry?.kind === "term" && isOfMost(entry.of, corpus);
      }),
    )
    .map(keysOf);
  return new Set([...words, ...named].flat());
}

/** True if most measures are among some pages. */
export function isOfMost(
  found: readonly number[],
  { pages }: Pick<SearchCorpus, "pages">,
): boolean {
  const isMeasure = (page: number) => (pages[page]?.number ?? 0) > 0;
  const measures = pages.filter(({ number }) => number > 0).length;
  return found.filter(isMeasure).length > measures * MOST_MEASURES;
}

function partsOf(run: readonly string[]): readonly (readonly string[])[] {
  return run.flatMap((key, at) => {
    if (!/\p{Script=Han}/u.test(key)) return [[key]];
    const next = run[at + 1];
    return next === undefined ? [] : [[key, next]];
  });
}
