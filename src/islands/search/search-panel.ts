import type { Answer } from "../../search/answer-query.ts";
import type { SearchCorpus } from "../../search/search-corpus.ts";
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

/** The parts of a search box that change with what is asked. */
export interface PanelParts {
  readonly status: HTMLElement;
  /** The answers; `data-state` says `loading`, `done` or `failed`. */
  readonly list: HTMLOListElement;
  /** Below the list: what explains, and a way on when there is no answer. */
  readonly otherwise: HTMLElement;
}

/** How long an answer may take before the reader is told to wait, in ms. */
const PATIENCE = 300;

/** What a panel shows: an answer, or that none could be had. */
interface Shown {
  readonly state: "done" | "failed";
  readonly match: Answer["match"];
  readonly says: string;
  readonly items: readonly Node[];
  readonly otherwise: readonly Node[];
}

export interface PanelOptions {
  readonly parts: PanelParts;
  readonly setup: SearchSetup;
  readonly engine: SearchEngine;
  /** Which of the found entries are shown. */
  readonly narrow: (entries: readonly Entry[]) => readonly Entry[];
  /** Called when the list holds the answer. */
  readonly changed: () => void;
}

/**
 * Gives a function that answers what is asked of it in `parts`. Only the last
 * question is answered, however late an earlier one comes back.
 */
export function createPanel(options: PanelOptions): (typed: string) => void {
  const { parts, setup, changed } = options;
  let last = 0;
  const ask = (typed: string) => {
    const asked = (last += 1);
    const answer = (shown: Shown) => {
      if (asked !== last) return;
      show(parts, shown);
      changed();
    };
    wait(parts, setup.words, () => asked === last);
    answerTyped(typed.trim(), options).then(answer, () => {
      answer(
        failed(setup.words, () => {
          ask(typed);
        }),
      );
    });
  };
  return ask;
}

async function answerTyped(
  typed: string,
  { setup, engine, narrow }: PanelOptions,
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
  return {
    state: "done",
    match: entries.length > 0 ? answer.match : "none",
    says: answerWords(setup.words, typed, answer, found.length, entries.length),
    items: listItems(entries),
    otherwise: [
      ...related(answer, corpus, setup),
      ...(found.length > 0 ? [] : everyMeasure(setup.words, every)),
    ],
  };
}

function show(parts: PanelParts, shown: Shown): void {
  const { status, list, otherwise } = parts;
  status.textContent = shown.says;
  list.replaceChildren(...shown.items);
  otherwise.replaceChildren(...shown.otherwise);
  list.dataset["match"] = shown.match;
  list.dataset["state"] = shown.state;
  list.removeAttribute("aria-busy");
}

function wait(
  { status, list }: PanelParts,
  words: SearchWords,
  stillAsked: () => boolean,
): void {
  list.dataset["state"] = "loading";
  list.setAttribute("aria-busy", "true");
  setTimeout(() => {
    if (stillAsked() && list.dataset["state"] === "loading")
      status.textContent = words.loading;
  }, PATIENCE);
}

function failed(words: SearchWords, again: () => void): Shown {
  const retry = element(
    "button",
    { type: "button", class: "button" },
    words.retry,
  );
  retry.addEventListener("click", again);
  return {
    state: "failed",
    match: "none",
    says: words.failed,
    items: [],
    otherwise: [retry],
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
