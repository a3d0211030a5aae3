import { bodyNumber } from "../../domain/ids.ts";
import type { QueryPlan } from "../query/plan-query.ts";
import type { SearchCorpus } from "../index/search-corpus.ts";
import { asksForSum, meantSentences } from "./meant-sentences.ts";
import { tokenKeys } from "../text/search-tokens.ts";
import {
  holdsWhole,
  type IndexedSentence,
  type Quote,
} from "../index/text-index.ts";

const WHOLE = 100;
const CUT = 50;
const AMOUNT = 2;
const NAME = 1;
const NUMBERED = 1000;
/** From this share of the best score on, another sentence may be the one. */
const CLOSE = 0.8;

/** The sentences of a page that answer. */
export interface Chosen {
  /** The place of the one that answers best. */
  readonly sentence: number;
  /** That of one that answers nearly as well. */
  readonly second?: number;
}

/**
 * The sentence of a page that answers a query best. With equal answers a
 * sentence of the body goes before the heading; where the page answers only
 * as a whole, by its number or another name, it is the one that says what the
 * measure gives.
 * @param weights what each of the plan's questions counts
 */
export function chooseSentence(
  plan: QueryPlan,
  weights: readonly number[],
  page: number,
  corpus: SearchCorpus,
): Chosen {
  const { main = 0, sentences = [] } = corpus.pages[page] ?? {};
  const scores = sentenceScores(plan, weights, page, corpus);
  const best = Math.max(...scores);
  const isOnlyNumber = plan.clause?.isWhole && !plan.clause.sentence;
  if (best <= 0 || isOnlyNumber) return { sentence: main };
  const sentence = scores.indexOf(best);
  const others = scores.map((score, at) => {
    const isBody = bodyNumber(sentences[at]?.[0] ?? "") !== undefined;
    return isBody && at !== sentence ? score : 0;
  });
  const next = Math.max(...others);
  return next >= best * CLOSE
    ? { sentence, second: others.indexOf(next) }
    : { sentence };
}

function sentenceScores(
  plan: QueryPlan,
  weights: readonly number[],
  page: number,
  corpus: SearchCorpus,
): readonly number[] {
  const names = namesOn(plan, page, corpus).map(
    (name) => ` ${tokenKeys(name).join(" ")} `,
  );
  const { texts, foreign, pages } = corpus;
  const { sentences = [] } = pages[page] ?? {};
  const meant = meantSentences(plan, page, corpus);
  const found = sentences.map(([id], at) => {
    const sides = [texts, foreign].map((side, which) => {
      const sentence = side.sentences[page]?.[at];
      return sentence ? scoreOf(sentence, plan, weights, which > 0, names) : 0;
    });
    return Math.max(...sides) + numberScore(id, plan) + (meant.scores[at] ?? 0);
  });
  const most = Math.max(...found);
  const sums = asksForSum(plan, page, meant, corpus);
  return found.map((score, at) => {
    const sum = sums[at] ? AMOUNT + most / 2 : 0;
    const isBody = bodyNumber(sentences[at]?.[0] ?? "") !== undefined;
    return isBody && score + sum > 0 ? score + sum + 0.01 : score;
  });
}

function scoreOf(
  sentence: IndexedSentence,
  plan: QueryPlan,
  weights: readonly number[],
  isForeign: boolean,
  names: readonly string[],
): number {
  const { words, amounts } = sentence;
  const questions = plan.questions.map((question, at) =>
    question.isForeign === isForeign &&
    words.includes(` ${question.words.join(" ")} `)
      ? (weights[at] ?? 0)
      : 0,
  );
  const stated = plan.amounts.filter(({ amount }) =>
    amount.some((form) => amounts.has(form)),
  );
  const named = names.filter((name) => words.includes(name));
  return (
    wholeScore(sentence, plan.quote) +
    questions.reduce((sum, score) => sum + score, 0) +
    stated.length * AMOUNT +
    named.length * NAME
  );
}

function wholeScore({ compact, literal }: Quote, quote: Quote): number {
  if (quote.compact === "" || !compact.includes(quote.compact)) return 0;
  const isAll = quote.compact.length === compact.length ? 1 : 0;
  const same = literal.includes(quote.literal) ? 1 : 0;
  return (holdsWhole(compact, quote.compact) ? WHOLE : CUT) + isAll + same;
}

function numberScore(id: string, { clause }: QueryPlan): number {
  const number = bodyNumber(id);
  return number !== undefined && number === clause?.sentence ? NUMBERED : 0;
}

/** The terms and offices that the query names and the page is about. */
export function namesOn(
  { names }: Pick<QueryPlan, "names">,
  page: number,
  { pages, related }: SearchCorpus,
): readonly string[] {
  return names
    .flatMap(({ targets }) => targets)
    .map((target) => related[target - pages.length])
    .flatMap((entry) => (entry?.of.includes(page) ? [entry.name] : []));
}
