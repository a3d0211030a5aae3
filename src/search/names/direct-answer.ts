import type { Related, SearchCorpus } from "../index/search-corpus.ts";
import type { QueryPlan } from "../query/plan-query.ts";
import { isQuestion } from "./name-tokens.ts";
import { subjectOf, type Subject } from "./query-subject.ts";
import { meantEntries, type MeantEntry } from "./related-answers.ts";
import { keysOf, specialKeys, tellingKeys, wordsOf } from "./telling-words.ts";

/** What a query asks, where it asks a question that is answered. */
export interface DirectAnswer {
  /** A question, or the term whose meaning is asked. */
  readonly entry: Related;
  /** Of the pages found, the one of which it is asked. */
  readonly page?: number;
}

/** The least share of a query that a question and its subject must make up. */
const LEAST_SHARE = 0.6;

/**
 * The question that a query asks, if it asks little else. What the texts have
 * word for word is looked up there, unless it is the very name of a question.
 * @param found the pages that answer, best first
 */
export function directAnswer(
  plan: QueryPlan,
  found: readonly number[],
  corpus: SearchCorpus,
): DirectAnswer | undefined {
  if (plan.clause?.sentence) return undefined;
  const meant = meantEntries(plan, corpus);
  const [best] = meant
    .flatMap((each) => readQuestion(each, plan, corpus) ?? [])
    .sort((a, b) => b.own - a.own);
  const term = best && !best.asksMeaning ? undefined : termAsked(meant, plan);
  if (term) return { entry: term };
  if (!best) return undefined;
  const { entry, subject } = best;
  const [only, ...others] = entry.of;
  const page =
    others.length === 0
      ? only
      : found.find((each) => entry.of.includes(each) && subject.has(each));
  return page === undefined ? { entry } : { entry, page };
}

/** A question that a query may ask. */
interface ReadQuestion {
  readonly entry: Related;
  readonly asksMeaning: boolean;
  /** How many of the query's words are its own. */
  readonly own: number;
  /** The pages that the query names besides. */
  readonly subject: ReadonlySet<number>;
}

function readQuestion(
  meant: MeantEntry,
  plan: QueryPlan,
  corpus: SearchCorpus,
): ReadQuestion | undefined {
  const { entry, names } = meant;
  if (!isQuestion(entry)) return undefined;
  const own = wordsOf(meant);
  const telling = tellingKeys(plan);
  const subject = subjectOf(plan, own, corpus);
  const held = telling.filter((key) => own.has(key)).length;
  const isName =
    names.length > 0 && plan.runs.flat().every((key) => own.has(key));
  if (names.length === 0 && specialKeys(plan).length === 0) return undefined;
  if (plan.absent.some((name) => keysOf(name).some((key) => !own.has(key))))
    return undefined;
  const isAsked =
    held === telling.length
      ? isName || !isQuoted(plan, corpus)
      : (held > 0 || !entry.asksMeaning) &&
        isMostly(meant, plan, subject, corpus);
  if (!isAsked) return undefined;
  return {
    entry,
    asksMeaning: Boolean(entry.asksMeaning),
    own: held,
    subject: new Set(subject.flatMap(({ pages }) => pages)),
  };
}

/** True if a query is mostly a question, in words that the texts lack, and its subject. */
function isMostly(
  meant: MeantEntry,
  plan: QueryPlan,
  subject: readonly Subject[],
  { texts }: SearchCorpus,
): boolean {
  const isNew = meant.names.some(
    (name) => texts.pagesHolding(keysOf(name)).length === 0,
  );
  const telling = tellingKeys(plan);
  const about = meant.entry.kind === "question" ? subject : [];
  const all = new Set([
    ...wordsOf(meant),
    ...about.flatMap(({ name }) => keysOf(name)),
  ]);
  const holdsMost = (keys: readonly string[]) =>
    keys.filter((key) => all.has(key)).length >= keys.length * LEAST_SHARE;
  return isNew && (holdsMost(telling) || holdsMost(plan.runs.flat()));
}

/** The term that a query names and asks the meaning of, and no more. */
function termAsked(
  meant: readonly MeantEntry[],
  plan: QueryPlan,
): Related | undefined {
  const asking = meant.filter(
    ({ entry, names }) => entry.asksMeaning && names.length > 0,
  );
  if (asking.length === 0) return undefined;
  const words = asking.flatMap((each) => [...wordsOf(each)]);
  return meant.find((each) => {
    const all = new Set([...wordsOf(each), ...words]);
    return (
      each.entry.kind === "term" &&
      tellingKeys(plan).every((key) => all.has(key))
    );
  })?.entry;
}

function isQuoted(plan: QueryPlan, { texts }: SearchCorpus): boolean {
  return (
    texts.pagesWith(plan.quote).length > 0 ||
    texts.pagesHolding(plan.runs.flat()).length > 0
  );
}
