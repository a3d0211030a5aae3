import {
  pageEvidence,
  type Evidence,
  type IndexAnswers,
} from "./page-evidence.ts";
import { groupBy } from "./group-by.ts";
import { sharedKeys } from "./shared-words.ts";
import { specialKeys } from "../names/telling-words.ts";
import type { QueryPlan } from "../query/plan-query.ts";
import type { SearchCorpus } from "../index/search-corpus.ts";
import type { IndexedPage } from "../index/search-data.ts";

/** The fit of the best answer; `nearest` has only a small part of the query. */
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
/** With less than half of what was asked, an answer is but near. */
const LEAST_ANSWERED = 0.5;
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
  const scored = [...groupBy(evidence, ({ page }) => page)]
    .map(([page, reasons]) => ({
      page,
      score: sumOf(reasons) * shareOf(corpus.pages[page]),
      answered: new Set(reasons.flatMap(({ keys }) => keys)),
      stated: new Set(
        reasons.flatMap(({ keys, isStated }) => (isStated ? keys : [])),
      ),
      isEnough: reasons.some(({ isEnough }) => isEnough),
    }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
  const [best] = scored;
  if (!best) return { pages: [], match: "none" };
  const pages = scored
    .filter((each) => isNear(each, best))
    .map(({ page }) => page);
  return {
    pages,
    match: answersMost(plan, best, corpus) ? "exact" : "nearest",
  };
}

interface Scored {
  readonly score: number;
  /** The keys of the query that it answers. */
  readonly answered: ReadonlySet<string>;
  /** Those of an amount that it states, with what is counted. */
  readonly stated: ReadonlySet<string>;
  readonly isEnough: boolean;
}

function isNear({ score, answered, isEnough }: Scored, best: Scored): boolean {
  const least =
    answered.size < best.answered.size ? LEAST_SHARE_OF_LESS : LEAST_SHARE;
  return isEnough || score >= best.score * least;
}

function sumOf(reasons: readonly Evidence[]): number {
  return reasons.reduce((sum, { score }) => sum + score, 0);
}

function shareOf(page: IndexedPage | undefined): number {
  if (!page || !FULL_TEXT.test(page.path)) return 1;
  return page.sentences.length === 1 ? HEADING_SHARE : FULL_TEXT_SHARE;
}

/**
 * True if the page has at least half of what the query tells. Words that are in
 * most queries or measures tell nothing: with no others, no page answers it.
 */
function answersMost(
  plan: QueryPlan,
  page: Scored,
  corpus: SearchCorpus,
): boolean {
  const counted = new Set(plan.amounts.flatMap(({ keys }) => keys));
  const shared = sharedKeys(plan, corpus);
  const told = plan.clause
    ? plan.runs.flat()
    : specialKeys(plan).filter((key) => !shared.has(key));
  const words = told.filter((key) => !counted.has(key));
  const asked = words.length + counted.size;
  if (asked === 0 && !plan.clause) return namesOffice(plan, corpus);
  const answered =
    words.filter((key) => page.answered.has(key)).length +
    [...counted].filter((key) => page.stated.has(key)).length;
  if (page.isEnough) return true;
  // Half of Chinese characters may be one word of two.
  const isHan = words.some((key) => /\p{Script=Han}/u.test(key));
  const least = asked * LEAST_ANSWERED;
  return isHan ? answered > least : answered >= least;
}

/** True if the query is the name of an office: most measures may name it too. */
function namesOffice(
  { names }: QueryPlan,
  { pages, related }: SearchCorpus,
): boolean {
  return names.some(
    ({ isWhole, targets }) =>
      isWhole &&
      targets.some((at) => related[at - pages.length]?.kind === "office"),
  );
}
