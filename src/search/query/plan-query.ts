import {
  readClauseReference,
  type ClauseReference,
} from "./clause-reference.ts";
import type { Vocabulary } from "./known-words.ts";
import { askedTokens, nameTokens } from "../names/name-tokens.ts";
import { findNames, isPartOf, type NamedTarget } from "../names/query-names.ts";
import { asksHowMuch, isGiven } from "./amount-asked.ts";
import { findAmounts, type Amount } from "./read-amounts.ts";
import { readQuery, type ReadingVocabulary } from "./read-query.ts";
import { searchTokens, type Token } from "../text/search-tokens.ts";
import { WORDS_FOR_HELP } from "../text/stop-words.ts";
import { tellingRuns } from "../text/telling-runs.ts";
import { quoteOf, type Quote } from "../index/text-index.ts";

/** One question to the index: words in any place, or as a phrase. */
export interface IndexQuestion {
  readonly words: readonly string[];
  readonly weight: number;
  /** True if only the texts of the other language can answer. */
  readonly isForeign: boolean;
}

/** An amount that the query names, and the words that do. */
export interface AskedAmount {
  readonly amount: Amount;
  readonly keys: readonly string[];
}

export interface QueryPlan {
  /** As normalised, repaired. */
  readonly query: string;
  /** True if it is not read as it was typed. */
  readonly isRepaired: boolean;
  /** True if a word was taken for another, which may be wrong. */
  readonly isGuessed: boolean;
  readonly quote: Quote;
  /** All words at once; empty where one of them stands nowhere. */
  readonly together: readonly string[];
  readonly questions: readonly IndexQuestion[];
  readonly names: readonly NamedTarget[];
  /** Things that it names and no text speaks of. */
  readonly absent: readonly NamedTarget[];
  /** The names of questions, with the words that ask. */
  readonly asked: readonly NamedTarget[];
  readonly amounts: readonly AskedAmount[];
  /** Amounts from which another is to be worked out. */
  readonly given: readonly Amount[];
  readonly clause:
    (ClauseReference & { readonly isWhole: boolean }) | undefined;
  /** The query as runs of tokens that stood together. */
  readonly runs: readonly (readonly string[])[];
}

/** Longer queries are pasted text, of which this much says enough. */
const MOST_QUESTIONS = 64;
const PAIR = 1.5;
const HAN_PAIR = 1;
/** Weight of a word for help, relative to other words. */
const LITTLE = 0.4;

/** Turns a normalised query into questions to the index and to the texts. */
export function planQuery(
  typed: string,
  vocabulary: ReadingVocabulary,
): QueryPlan {
  const { query, isGuessed } = readQuery(typed, vocabulary);
  const tokens = searchTokens(query);
  const absent = findNames(nameTokens(tokens), vocabulary.absent);
  const names = findNames(nameTokens(tokens), vocabulary.aliases).filter(
    (name) => !absent.some((longer) => isPartOf(name, longer)),
  );
  const stated = findAmounts(query);
  // Who asks how much says what is paid, or how old a company is.
  const given = asksHowMuch(query) ? stated.filter(isGiven) : [];
  const amounts = stated.filter((each) => !given.includes(each));
  const runs = tellingRuns(
    query,
    tokens.filter(
      ({ start, end }) =>
        !given.some((each) => each.start <= start && end <= each.end),
    ),
    amounts,
  );
  const telling = runs.flat();
  const isKnown = telling.every(({ key }) => vocabulary.words.has(key));
  const questions = runs.flatMap((run) => runQuestions(run, vocabulary));
  return {
    query,
    isRepaired: query !== typed,
    isGuessed,
    quote: quoteOf(query),
    together:
      isKnown && telling.length > 1 ? telling.map(({ key }) => key) : [],
    questions: questions.slice(0, MOST_QUESTIONS),
    names,
    absent,
    asked: findNames(askedTokens(query, tokens), vocabulary.asked),
    amounts: amounts.map(({ amount, start, end }) => ({
      amount,
      keys: tokens
        .filter((token) => token.start >= start && token.end <= end)
        .map(({ key }) => key),
    })),
    given: given.map(({ amount }) => amount),
    // As it was typed: no word of a reference need stand in the texts.
    clause: readClauseReference(typed) ?? readClauseReference(query),
    runs: runs.map((run) => run.map(({ key }) => key)),
  };
}

/** The run as a whole, its words, and each two that are neighbours. */
function runQuestions(
  run: readonly Token[],
  { words, foreign }: Vocabulary,
): readonly IndexQuestion[] {
  const keys = run.map(({ key }) => key);
  const question = (
    asked: readonly string[],
    weight: number,
  ): readonly IndexQuestion[] => {
    const isForeign = !asked.every((key) => words.has(key));
    if (isForeign && !asked.every((key) => foreign.has(key))) return [];
    return [{ words: asked, weight, isForeign }];
  };
  const whole =
    run.length > 2 ? question(keys, Math.min(run.length - 1, 6)) : [];
  const single = run
    .filter(({ kind }) => kind !== "han" || run.length === 1)
    .filter(({ key }) => key !== "%")
    .flatMap(({ kind, key }) => question([key], worthOf(kind, key)));
  const pairs = run.slice(1).flatMap((second, at) => {
    const first = run[at] ?? second;
    const isHan = first.kind === "han" || second.kind === "han";
    const worth = WORDS_FOR_HELP.has(first.key + second.key) ? LITTLE : 1;
    return question([first.key, second.key], worth * (isHan ? HAN_PAIR : PAIR));
  });
  return [...whole, ...single, ...pairs];
}

const WORTH = { han: 0.5, word: 1, number: 0.6 } as const;

function worthOf(kind: Token["kind"], key: string): number {
  return WORTH[kind] * (WORDS_FOR_HELP.has(key) ? LITTLE : 1);
}
