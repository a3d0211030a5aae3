import {
  SUPPLEMENTARY,
  type ClauseReference,
} from "../query/clause-reference.ts";
import type { IndexedPage } from "../index/search-data.ts";
import type { QueryPlan } from "../query/plan-query.ts";
import type { NamedTarget } from "../names/query-names.ts";
import type { SearchCorpus } from "../index/search-corpus.ts";

/** Pages by their place, with the index's own scores, best first. */
export type IndexHits = readonly (readonly [page: number, score: number])[];

/** The answers of the index. */
export interface IndexAnswers {
  readonly together: IndexHits;
  /** In the order of the plan's questions. */
  readonly questions: readonly IndexHits[];
}

/** A reason for a page to be an answer. */
export interface Evidence {
  readonly page: number;
  readonly score: number;
  /** The keys of the query that it answers. */
  readonly keys: readonly string[];
  /** True if it alone is enough to show the page. */
  readonly isEnough: boolean;
  /** True if the page states what the keys count, and not just the number. */
  readonly isStated?: boolean;
}

const QUOTED = 6;
const SAME_MARKS = 4;
/** The query is a sentence, all of it. */
const SENTENCE = 100;
const TOGETHER = 2;
const NAMED = 1.6;
const NAMED_WHOLE = 5;
/** Weight of a page that has a term, relative to the page of that name. */
const OVER_ENTRY = 0.8;
const STATED = 3;
const NUMBERED = { whole: 60, within: 6 } as const;

/** Every reason for every page. */
export function pageEvidence(
  plan: QueryPlan,
  answers: IndexAnswers,
  corpus: SearchCorpus,
): readonly Evidence[] {
  return [
    ...quoteEvidence(plan, corpus),
    ...hitEvidence(answers.together, plan.together, TOGETHER),
    ...plan.questions.flatMap(({ words, weight }, at) => {
      const hits = answers.questions[at] ?? [];
      return hitEvidence(hits, words, weight * rarity(hits, corpus));
    }),
    ...plan.names.flatMap((name) => nameEvidence(name, corpus)),
    ...plan.amounts.flatMap(({ amount, keys }) => {
      const pages = corpus.texts.pagesStating(amount);
      const score = STATED * rarity(pages, corpus);
      return evenly(pages, keys, score, false).map((evidence) => ({
        ...evidence,
        isStated: true,
      }));
    }),
    ...clauseEvidence(plan, corpus),
  ];
}

/** Pages that hold the whole query, in the language of the page or not. */
function quoteEvidence(
  { quote, runs }: QueryPlan,
  corpus: SearchCorpus,
): readonly Evidence[] {
  const own = corpus.texts.pagesWith(quote);
  const found = own.length > 0 ? own : corpus.foreign.pagesWith(quote);
  const same = found.filter(({ hasSameMarks }) => hasSameMarks);
  return found.map(({ page, coverage, hasSameMarks }) => ({
    page,
    score:
      QUOTED * rarity(found, corpus) * (1 + coverage) +
      (hasSameMarks ? SAME_MARKS * rarity(same, corpus) : 0) +
      (coverage === 1 ? SENTENCE : 0),
    keys: runs.flat(),
    isEnough: true,
    isStated: true,
  }));
}

function hitEvidence(
  hits: IndexHits,
  keys: readonly string[],
  weight: number,
): readonly Evidence[] {
  const [, top = 1] = hits[0] ?? [];
  return hits.map(([page, score]) => ({
    page,
    score: weight * (0.7 + (0.3 * score) / top),
    keys,
    isEnough: false,
  }));
}

/** The pages a name leads to: its own, and those that hold the term. */
function nameEvidence(
  { targets, tokens, weight, isWhole }: NamedTarget,
  corpus: SearchCorpus,
): readonly Evidence[] {
  const { pages, related } = corpus;
  const own = targets.filter((target) => target < pages.length);
  const over = targets.flatMap((target) => {
    const entry = related[target - pages.length];
    return entry && entry.kind !== "question" ? entry.of : [];
  });
  const all = [...new Set([...own, ...over])];
  const factor = (isWhole ? NAMED_WHOLE : NAMED) * weight * rarity(all, corpus);
  const keys = tokens.map(({ key }) => key);
  return all.flatMap((page) =>
    evenly(
      [page],
      keys,
      factor * (own.includes(page) ? 1 : OVER_ENTRY),
      isWhole,
    ),
  );
}

function clauseEvidence(
  { clause }: QueryPlan,
  { pages }: SearchCorpus,
): readonly Evidence[] {
  if (!clause) return [];
  const named = pages.flatMap((page, at) =>
    isNamedBy(clause, page) ? [at] : [],
  );
  return evenly(named, [], NUMBERED[clause.isWhole ? "whole" : "within"], true);
}

function isNamedBy(
  { measure }: ClauseReference,
  { number, sentences }: IndexedPage,
): boolean {
  if (measure !== SUPPLEMENTARY) return number === measure;
  return sentences.some(([id]) => id.startsWith(`${SUPPLEMENTARY}-`));
}

function evenly(
  pages: readonly number[],
  keys: readonly string[],
  score: number,
  isEnough: boolean,
): readonly Evidence[] {
  return pages.map((page) => ({ page, score, keys, isEnough }));
}

/** Inverse document frequency: the fewer pages are found, the more each counts. */
function rarity(
  { length }: readonly unknown[],
  { pages }: SearchCorpus,
): number {
  return Math.log(1 + (pages.length - length + 0.5) / (length + 0.5));
}
