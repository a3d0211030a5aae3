import { normaliseQuery } from "../../search/normalise-query.ts";
import { element } from "./element.ts";
import type { SearchEngine } from "./search-engine.ts";
import type { SearchSetup, SearchWords } from "./search-setup.ts";
import { listItems, resultItems } from "./show-results.ts";

/** The parts of a search box that change with what is asked. */
export interface PanelParts {
  readonly status: HTMLElement;
  /** The answers; `data-state` says `loading`, `done` or `failed`. */
  readonly list: HTMLOListElement;
  /** Below the list: a way on when there is no answer. */
  readonly otherwise: HTMLElement;
}

/** How long an answer may take before the reader is told to wait, in ms. */
const PATIENCE = 300;

/** What a panel shows: an answer, or that none could be had. */
interface Shown {
  readonly state: "done" | "failed";
  readonly says: string;
  readonly items: readonly Node[];
  readonly otherwise: readonly Node[];
}

/**
 * Gives a function that answers what is asked of it in `parts`. Only the last
 * question is answered, however late an earlier one comes back.
 * @param changed is called when the list holds the answer
 */
export function createPanel(
  parts: PanelParts,
  setup: SearchSetup,
  engine: SearchEngine,
  changed: () => void,
): (typed: string) => void {
  let last = 0;
  const ask = (typed: string) => {
    const asked = (last += 1);
    const query = normaliseQuery(typed);
    const answer = (shown: Shown) => {
      if (asked !== last) return;
      show(parts, shown);
      changed();
    };
    if (query === "") {
      const items = listItems(setup.measures);
      answer({ state: "done", says: "", items, otherwise: [] });
      return;
    }
    wait(parts, setup.words, () => asked === last);
    engine.search(query).then(
      (pages) => {
        answer(answered(setup, resultItems(pages, query), typed.trim()));
      },
      () => {
        answer(
          failed(setup.words, () => {
            ask(typed);
          }),
        );
      },
    );
  };
  return ask;
}

function show(parts: PanelParts, shown: Shown): void {
  const { status, list, otherwise } = parts;
  status.textContent = shown.says;
  list.replaceChildren(...shown.items);
  otherwise.replaceChildren(...shown.otherwise);
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

function answered(
  setup: SearchSetup,
  items: readonly Node[],
  asked: string,
): Shown {
  const says = answerWords(setup.words, items.length, asked);
  const otherwise = items.length > 0 ? [] : everyMeasure(setup);
  return { state: "done", says, items, otherwise };
}

function failed(words: SearchWords, again: () => void): Shown {
  const retry = element("button", { type: "button" }, words.retry);
  retry.className = "button";
  retry.addEventListener("click", again);
  return { state: "failed", says: words.failed, items: [], otherwise: [retry] };
}

function answerWords(words: SearchWords, count: number, query: string): string {
  const counted = count === 1 ? words.foundOne : words.found;
  return (count === 0 ? words.none : counted)
    .replace("{n}", String(count))
    .replace("{query}", () => query);
}

/** What is offered to a reader whose words are nowhere in the text. */
function everyMeasure(setup: SearchSetup): readonly Node[] {
  const list = element(
    "ul",
    { class: "results", "aria-label": setup.words.measures },
    ...listItems(setup.measures),
  );
  return [element("p", {}, setup.words.noneTry), list];
}
