import type { DirectAnswer } from "../names/direct-answer.ts";
import { keysOf, specialKeys } from "../names/telling-words.ts";
import { unknownWords } from "../query/known-words.ts";
import type { QueryPlan } from "../query/plan-query.ts";
import type { SearchCorpus } from "../index/search-corpus.ts";
import { APPLICANTS } from "../text/stop-words.ts";
import { sharedKeys } from "./shared-words.ts";
import type { Match } from "./rank-pages.ts";

/**
 * The fit of a whole answer: that of its best page, unless more was asked than
 * any text can answer, or a word was guessed.
 */
export function judgeMatch(
  plan: QueryPlan,
  ranked: Match,
  direct: DirectAnswer | undefined,
  corpus: SearchCorpus,
): Match {
  const isAskedAbout = direct && namesApplicant(plan);
  if (!isAskedAbout && isElsewhere(plan, corpus)) return "none";
  if (direct)
    return !plan.isGuessed && isAskedInFull(plan) ? "exact" : "nearest";
  if (ranked !== "exact") return ranked;
  return isWhole(plan, corpus) ? "exact" : "nearest";
}

/**
 * True if a query names nothing but what no text speaks of, or but signs and
 * amounts that stand nowhere.
 */
function isElsewhere(plan: QueryPlan, corpus: SearchCorpus): boolean {
  const { texts, foreign, pages } = corpus;
  const { absent, names, amounts, clause, query } = plan;
  if (clause) return false;
  const other = new Set(absent.flatMap(keysOf));
  const isPage = names.some(
    (name) =>
      keysOf(name).some((key) => other.has(key)) &&
      name.targets.some((target) => target < pages.length),
  );
  const counted = new Set(amounts.flatMap(({ keys }) => keys));
  const shared = sharedKeys(plan, corpus);
  const told = specialKeys(plan).filter(
    (key) => !other.has(key) && !shared.has(key),
  );
  if (absent.length > 0 && told.length === 0) return !isPage;
  const isStated = amounts.some(
    ({ amount }) => texts.pagesStating(amount).length > 0,
  );
  const isAmount = told.length > 0 && told.every((key) => counted.has(key));
  const holds = [texts, foreign].some((side) => side.isWritten(query));
  const isSign = names.length === 0 && HOLDS_SIGN.test(query);
  return !holds && ((isAmount && !isStated) || isSign);
}

/** One word with a sign that is a part of its name: c++, us$, c#. */
const HOLDS_SIGN = /^[a-z]{0,4}[+#$€£@&*=~^|\\]+[a-z]{0,4}$/;

/** True if a query is about somebody who applies, such as one from another city. */
function namesApplicant({ runs }: QueryPlan): boolean {
  return runs.some((run) =>
    run.some((key, at) =>
      [key, key + (run[at + 1] ?? "")].some((word) => APPLICANTS.has(word)),
    ),
  );
}

/** Chinese that asks; without it a bare word for applying is but a word. */
const ASKS = /[哪怎什谁何几多吗么呢]|能否|可否|是否|能不能/;

/** True if more is asked than a Chinese word that is in most queries. */
function isAskedInFull(plan: QueryPlan): boolean {
  return (
    specialKeys(plan).length > 0 ||
    !/\p{Script=Han}/u.test(plan.query) ||
    plan.asked.some(({ tokens }) => tokens.length > 2) ||
    ASKS.test(plan.query)
  );
}

/**
 * What answers a part of a query is near: a word that stands nowhere was asked
 * too, and so was a thing that no text speaks of.
 */
function isWhole(plan: QueryPlan, corpus: SearchCorpus): boolean {
  if (plan.clause?.isWhole) return true;
  const { texts, foreign, ...names } = corpus;
  const vocabulary = { words: texts.words, foreign: foreign.words, ...names };
  return (
    !plan.isGuessed &&
    plan.absent.length === 0 &&
    unknownWords(plan.query, vocabulary).length === 0
  );
}
