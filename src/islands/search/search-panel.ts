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
  const { status, list, otherwise } = parts;
  const { words } = setup;
  let last = 0;

  const show = (
    state: "done" | "failed",
    says: string,
    items: readonly Node[],
    below: readonly Node[] = [],
  ) => {
    status.textContent = says;
    list.replaceChildren(...items);
    otherwise.replaceChildren(...below);
    list.dataset["state"] = state;
    list.removeAttribute("aria-busy");
    changed();
  };

  const ask = (typed: string) => {
    const asked = (last += 1);
    const query = normaliseQuery(typed);
    if (query === "") {
      show("done", "", listItems(setup.measures));
      return;
    }
    list.dataset["state"] = "loading";
    list.setAttribute("aria-busy", "true");
    setTimeout(() => {
      if (asked === last && list.dataset["state"] === "loading")
        status.textContent = words.loading;
    }, PATIENCE);
    engine.search(query).then(
      (pages) => {
        if (asked !== last) return;
        const items = resultItems(pages, query);
        const says = answerWords(words, items.length, typed.trim());
        show("done", says, items, items.length > 0 ? [] : everyMeasure(setup));
      },
      () => {
        if (asked !== last) return;
        const retry = element("button", { type: "button" }, words.retry);
        retry.className = "button";
        retry.addEventListener("click", () => {
          ask(typed);
        });
        show("failed", words.failed, [], [retry]);
      },
    );
  };
  return ask;
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
