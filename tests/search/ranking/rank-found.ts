import type { SearchCorpus } from "../../../src/search/index/search-corpus.ts";
import type { QueryPlan } from "../../../src/search/query/plan-query.ts";
import type { IndexAnswers } from "../../../src/search/ranking/page-evidence.ts";
import { rankPages } from "../../../src/search/ranking/rank-pages.ts";

type Holding = ReturnType<SearchCorpus["texts"]["pagesWith"]>[number];

/** How an index and its texts answer a query. */
export interface Found {
  /** What was asked: x and y, if nothing else. */
  readonly words?: readonly string[];
  readonly together?: IndexAnswers["together"];
  readonly questions?: IndexAnswers["questions"];
  /** Pages that hold the whole query. */
  readonly quoted?: readonly Holding[];
  /** Pages that state the amount asked for. */
  readonly stating?: readonly number[];
  readonly names?: QueryPlan["names"];
  readonly clause?: QueryPlan["clause"];
}

/** Twenty pages: measures 1 to 18, and of the full text one and a heading. */
const PAGES = Array.from({ length: 20 }, (_, at) => ({
  path: at < 18 ? `p/m${String(at + 1)}/` : "p/text/",
  number: at < 18 ? at + 1 : 0,
  sentences: at === 19 ? [["t", ""]] : [["t"], ["s"]],
}));
export const TERM = PAGES.length;

/** Ranks the pages where they answer so. */
export function rank(found: Found) {
  const none = {
    pagesWith: () => [],
    pagesStating: () => [],
    pagesHolding: () => [],
  };
  const corpus = {
    pages: PAGES,
    related: [{ kind: "term", name: "x", path: "", of: [1, 2] }],
    foreign: none,
    texts: {
      ...none,
      pagesWith: () => found.quoted ?? [],
      pagesStating: () => found.stating ?? [],
    },
  } as unknown as SearchCorpus;
  const questions = (found.questions ?? []).map((_, at) => ({
    words: [at === 0 ? "x" : "y"],
    weight: 1,
    isForeign: false,
  }));
  const plan = {
    runs: [found.words ?? ["x", "y"]],
    together: ["x", "y"],
    quote: { compact: "xy", literal: "xy" },
    questions,
    names: found.names ?? [],
    amounts: found.stating ? [{ amount: ["1"], keys: ["x"] }] : [],
    clause: found.clause,
  } as unknown as QueryPlan;
  const { together = [], questions: answers = [] } = found;
  return rankPages(plan, { together, questions: answers }, corpus);
}

export const holding = (
  page: number,
  coverage: number,
  hasSameMarks: boolean,
) => ({
  page,
  coverage,
  hasSameMarks,
});
export const named = (target: number, isWhole: boolean) => ({
  targets: [target],
  key: "x",
  weight: 1,
  isWhole,
  tokens: [{ key: "x" }] as unknown as QueryPlan["names"][number]["tokens"],
});
