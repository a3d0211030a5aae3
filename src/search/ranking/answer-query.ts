import { directAnswer, type DirectAnswer } from "../names/direct-answer.ts";
import { chooseSentence, type Chosen } from "./choose-sentence.ts";
import { normaliseQuery } from "../text/fold-text.ts";
import {
  planQuery,
  type IndexQuestion,
  type QueryPlan,
} from "../query/plan-query.ts";
import type { IndexHits } from "./page-evidence.ts";
import { judgeMatch } from "./judge-match.ts";
import { rankPages, type Match } from "./rank-pages.ts";
import type { SearchCorpus } from "../index/search-corpus.ts";

/** The part of Pagefind that ranking needs. */
export interface WordIndex {
  /**
   * The pages that hold all the words, anywhere or side by side in this
   * order, by their places, with their scores, best first.
   * @param words each one known to the index: Pagefind takes an unknown one
   * for the longest known beginning of it
   */
  search(words: readonly string[], isPhrase: boolean): Promise<IndexHits>;
}

export interface FoundPage extends Chosen {
  /** Its place among the pages. */
  readonly page: number;
}

export interface Answer {
  /** What is asked, where it is a question with an answer: that goes first. */
  readonly direct: DirectAnswer | undefined;
  readonly pages: readonly FoundPage[];
  readonly match: Match;
  readonly plan: QueryPlan;
}

/** The pages that answer what was typed, best first. */
export async function answerQuery(
  typed: string,
  corpus: SearchCorpus,
  index: WordIndex,
): Promise<Answer> {
  const { texts, foreign, simplified, ...names } = corpus;
  const vocabulary = {
    words: texts.words,
    foreign: foreign.words,
    ...names,
  };
  const plan = planQuery(normaliseQuery(typed, simplified), vocabulary);
  const ask = ({ words, isForeign }: IndexQuestion) =>
    isForeign
      ? foreign.pagesHolding(words).map((page) => [page, 1] as const)
      : index.search(words, words.length > 1);
  const [together, ...questions] = await Promise.all([
    plan.together.length > 0 ? index.search(plan.together, false) : [],
    ...plan.questions.map(ask),
  ]);
  const ranking = rankPages(plan, { together, questions }, corpus);
  const weights = plan.questions.map(
    ({ weight }, at) => weight / Math.max(1, questions[at]?.length ?? 0),
  );
  const direct = directAnswer(plan, ranking.pages, corpus);
  const match = judgeMatch(plan, ranking.match, direct, corpus);
  return {
    plan,
    direct,
    match,
    pages: (match === "none" ? [] : ranking.pages).map((page) => ({
      page,
      ...chooseSentence(plan, weights, page, corpus),
    })),
  };
}
