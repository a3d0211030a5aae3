import {
  pageEvidence,
  type Evidence,
  type IndexAnswers,
} from "./page-evidence.ts";
import type { QueryPlan } from "./plan-query.ts";
import type { SearchCorpus } from "./search-corpus.ts";
import type { IndexedPage } from "./search-data.ts";

/** How well the best answer fits: `nearest` holds but a part of the query. */
export type Match = "exact" | "nearest" | "none";

export interface Ranking {
  /** Places of the pages, best first. */
  readonly pages: readonly number[];
  readonly match: Match;
}

/** Below this share of the best score a page answers nothing. */
const LEAST_SHARE = 0.5;
/** The same where the best answers more of what was asked. */
const LEAST_SHARE_OF_LESS = 0.75;
/** With less of what was asked answered, an answer is but near. */
const LEAST_ANSWERED = 0.34;
/** A notice repeats what a measure says; a heading alone says the least. */
const FULL_TEXT_SHARE = 0.6;
const HEADING_SHARE = 0.15;
const FULL_TEXT = /\/text\/$/;

/** The pages that answer a query, best first, without those that hardly do. */
export function rankPages(
  plan: QueryPlan,
  answers: IndexAnswers,
  corpus: SearchCorpus,
): Ranking {
  const evidence = pageEvidence(plan, answers, corpus);
  const scored = [...Map.groupBy(evidence, ({ page }) => page)]
    .map(([page, reasons]) => ({
      page,
      score: sumOf(reasons) * shareOf(corpus.pages[page]),
      answered: new Set(reasons.flatMap(({ keys }) => keys)).size,
      isEnough: reasons.some(({ isEnough }) => isEnough),
    }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
  const [best] = scored;
  const pages = scored
    .filter((each) => best && isNear(each, best))
    .map(({ page }) => page);
  return { pages, match: matchOf(pages, plan, answers, evidence) };
}

interface Scored {
  readonly score: number;
  /** How many words of the query it answers. */
  readonly answered: number;
  readonly isEnough: boolean;
}

function isNear({ score, answered, isEnough }: Scored, best: Scored): boolean {
  const least = answered < best.answered ? LEAST_SHARE_OF_LESS : LEAST_SHARE;
  return isEnough || score >= best.score * least;
}

function sumOf(reasons: readonly Evidence[]): number {
  return reasons.reduce((sum, { score }) => sum + score, 0);
}

function shareOf(page: IndexedPage | undefined): number {
  if (!page || !FULL_TEXT.test(page.path)) return 1;
  return page.sentences.length === 1 ? HEADING_SHARE : FULL_TEXT_SHARE;
}

function matchOf(
  pages: readonly number[],
  plan: QueryPlan,
  answers: IndexAnswers,
  evidence: readonly Evidence[],
): Match {
  if (pages.length === 0) return "none";
  if (evidence.some(({ isEnough }) => isEnough)) return "exact";
  const isStated = plan.amounts.length > 0 && plan.unknown <= 1;
  return isStated || answeredShare(plan, answers) >= LEAST_ANSWERED
    ? "exact"
    : "nearest";
}

/** Of the tokens that say something, how many some page answers. */
function answeredShare(plan: QueryPlan, answers: IndexAnswers): number {
  const answered = new Set([
    ...plan.names.flatMap(({ tokens }) => tokens.map(({ key }) => key)),
    ...plan.questions
      .filter((_, at) => answers.questions[at]?.length)
      .flatMap(({ words }) => words),
  ]);
  const asked = plan.runs.flat();
  return asked.filter((key) => answered.has(key)).length / asked.length;
}
