import type { Answer } from "../../search/ranking/answer-query.ts";
import type { SearchCorpus } from "../../search/index/search-corpus.ts";
import { answerWords } from "./answer-words.ts";
import { element } from "./element.ts";
import {
  foundEntries,
  measureEntries,
  relatedEntries,
  type Entry,
} from "./found-entries.ts";
import type { SearchEngine } from "./search-engine.ts";
import type { SearchSetup, SearchWords } from "./search-setup.ts";
import { listItems } from "./show-results.ts";

/** What a panel shows: an answer, or that none could be had. */
export interface Shown {
  readonly state: "done" | "failed";
  readonly match: Answer["match"];
  readonly says: string;
  readonly items: readonly Node[];
  readonly otherwise: readonly Node[];
}

/** By what a panel answers. */
export interface Asked {
  readonly setup: SearchSetup;
  readonly engine: SearchEngine;
  /** Which of the found entries are shown. */
  readonly narrow: (entries: readonly Entry[]) => readonly Entry[];
}

/** What a panel shows for what was typed. */
export async function answerTyped(
  typed: string,
  { setup, engine, narrow }: Asked,
): Promise<Shown> {
  const corpus = await engine.corpus();
  const every = measureEntries(corpus, setup);
  if (typed === "") {
    const items = listItems(narrow(every));
    return { state: "done", match: "exact", says: "", items, otherwise: [] };
  }
  const answer = await engine.search(typed);
  const found = foundEntries(answer, corpus, setup);
  const entries = narrow(found);
  const { words } = setup;
  const says = answerWords(words, typed, answer, found.length, entries.length);
  return {
    state: "done",
    match: entries.length > 0 ? answer.match : "none",
    says: engine.findsWords ? says : `${words.wordsNeedNewer} ${says}`,
    items: listItems(entries),
    otherwise: [
      ...related(answer, corpus, setup),
      ...(found.length > 0 ? [] : everyMeasure(setup.words, every)),
    ],
  };
}

/** What explains the words asked; none of it is the text. */
function related(
  answer: Answer,
  corpus: SearchCorpus,
  setup: SearchSetup,
): readonly Node[] {
  const entries = relatedEntries(answer, corpus, setup);
  if (entries.length === 0) return [];
  const { related: name } = setup.words;
  return [
    element("h2", {}, name),
    element(
      "ul",
      { class: "results", "data-related": "", "aria-label": name },
      ...listItems(entries),
    ),
  ];
}

/** What is offered to a reader whose words are nowhere in the text. */
function everyMeasure(
  { noneTry, measures }: SearchWords,
  entries: readonly Entry[],
): readonly Node[] {
  return [
    element("p", {}, noneTry),
    element(
      "ul",
      { class: "results", "aria-label": measures },
      ...listItems(entries),
    ),
  ];
}
