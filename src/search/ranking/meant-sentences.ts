import { bodyNumber } from "../../domain/ids.ts";
import type { SearchCorpus } from "../index/search-corpus.ts";
import { aliasTargets } from "../names/alias-table.ts";
import { amountFit, isSum } from "../query/amount-asked.ts";
import type { QueryPlan } from "../query/plan-query.ts";
import { foldText } from "../text/fold-text.ts";

/** A name of the sentence itself, and one of its page, for the main one. */
const [MEANT, MEANT_BY_PAGE] = [1, 0.5];

/** How far the names in a query mean each sentence of a page. */
export interface Meant {
  readonly scores: readonly number[];
  /** True if a name is that of a sentence, and not just of its page. */
  readonly isNamed: boolean;
}

/** What the names that lead to a page say for each of its sentences. */
export function meantSentences(
  { names }: Pick<QueryPlan, "names">,
  page: number,
  { pages, ofSentences }: SearchCorpus,
): Meant {
  const { sentences = [], main = 0 } = pages[page] ?? {};
  const first = pages
    .slice(0, page)
    .reduce((sum, each) => sum + each.sentences.length, 0);
  const scores = sentences.map(() => 0);
  let isNamed = false;
  for (const { key, targets, weight } of names) {
    if (!targets.includes(page)) continue;
    const own = aliasTargets(ofSentences, key)
      .map((place) => place - first)
      .filter((at) => at in scores);
    isNamed ||= own.length > 0;
    for (const at of own) scores[at] = (scores[at] ?? 0) + MEANT * weight;
    if (own.length === 0)
      scores[main] = (scores[main] ?? 0) + MEANT_BY_PAGE * weight;
  }
  return { scores, isNamed };
}

/**
 * Of each sentence of a page whether it says the sum that a query asks for; of
 * several, where a name means one, only that.
 */
export function asksForSum(
  { query }: Pick<QueryPlan, "query">,
  page: number,
  meant: Meant,
  { pages, texts }: SearchCorpus,
): readonly boolean[] {
  const fits = amountFit(query);
  return (pages[page]?.sentences ?? []).map(([id, text], at) => {
    if (bodyNumber(id) === undefined) return false;
    const { amounts } = texts.sentences[page]?.[at] ?? {};
    const isWanted = meant.isNamed
      ? (meant.scores[at] ?? 0) > 0
      : [...(amounts ?? [])].some((each) => each.endsWith("%") || isSum(each));
    return isWanted && fits(foldText(text));
  });
}
