import type { Answer } from "../../search/ranking/answer-query.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { joinWords } from "../../i18n/join-words.ts";
import type { SearchCorpus } from "../../search/index/search-corpus.ts";
import { answerWords } from "./answer-words.ts";
import { element } from "../browser/element.ts";
import { cardEntries } from "./card-entries.ts";
import { directEntries, relatedEntries } from "./direct-entries.ts";
import type { Entry } from "./entry.ts";
import { foundEntries, measureEntries } from "./found-entries.ts";
import type { SearchEngine } from "./search-engine.ts";
import type { SearchSetup, SearchWords } from "./search-setup.ts";
import { listItems } from "./show-results.ts";

/** The content of a panel: an answer, or the message that loading failed. */
export interface Shown {
  readonly state: "done" | "failed";
  readonly match: Answer["match"];
  readonly says: string;
  /** What may be followed from there: examples, or the words as typed. */
  readonly links?: readonly (Node | string)[];
  readonly items: readonly Node[];
  readonly otherwise: readonly Node[];
}

/** Everything that a panel needs to answer. */
export interface Asked {
  readonly setup: SearchSetup;
  readonly engine: SearchEngine;
  /** Chooses the entries to show. */
  readonly narrow: (entries: readonly Entry[]) => readonly Entry[];
}

/** The content of a panel for a query. */
export async function answerTyped(
  typed: string,
  { setup, engine, narrow }: Asked,
): Promise<Shown> {
  const corpus = await engine.corpus();
  const every = measureEntries(corpus, setup);
  if (typed === "") {
    const items = listItems(narrow(every));
    const links = exampleLinks(setup);
    return {
      state: "done",
      match: "exact",
      says: "",
      links,
      items,
      otherwise: [],
    };
  }
  const answer = await engine.search(typed);
  const found = [
    ...(await cardEntries(answer, corpus, setup)),
    ...directEntries(answer, corpus, setup),
    ...foundEntries(answer, corpus, setup),
  ];
  const entries = narrow(found);
  const { words } = setup;
  const says = answerWords(setup, typed, answer, found.length, entries.length);
  return {
    state: "done",
    match: entries.length > 0 ? answer.match : "none",
    says: engine.findsWords
      ? says
      : joinWords(setup.locale, words.wordsNeedNewer, says),
    links: answer.plan.isRepaired ? asTyped(typed, setup) : [],
    items: listItems(entries),
    otherwise: [
      ...related(answer, corpus, setup),
      ...(found.length > 0 ? [] : everyMeasure(answer, setup.words, every)),
    ],
  };
}

function exampleLinks({ words, examples, front }: SearchSetup) {
  const links = examples.flatMap((query) => [
    " ",
    element("a", { href: searchFor(query, front) }, query),
  ]);
  return [words.examples, ...links];
}

/** Between quotation marks a query is looked for as it is typed. */
function asTyped(typed: string, { words, front }: SearchSetup) {
  const says = fillWords(words.asTyped, { query: typed });
  const href = searchFor(`"${typed}"`, front);
  return [" ", element("a", { href }, says)];
}

function searchFor(query: string, front: string): string {
  return `${front}search/?q=${encodeURIComponent(query)}`;
}

/** Links that explain the words of the query; none of them is the text itself. */
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

/** Offered to a reader whose words are nowhere in the text. */
function everyMeasure(
  { plan }: Answer,
  { noneTry, measures }: SearchWords,
  entries: readonly Entry[],
): readonly Node[] {
  return [
    element("p", {}, plan.absent.length > 0 ? measures : noneTry),
    element(
      "ul",
      { class: "results", "aria-label": measures },
      ...listItems(entries),
    ),
  ];
}
