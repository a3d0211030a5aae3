import { announcer } from "../browser/announce.ts";
import { element } from "../browser/element.ts";
import { answerTyped, type Asked, type Shown } from "./panel-answer.ts";
import type { SearchWords } from "./search-setup.ts";

/** The parts of a search box that change with what is asked. */
export interface PanelParts {
  readonly status: HTMLElement;
  /** The answers; `data-state` says `loading`, `done` or `failed`. */
  readonly list: HTMLOListElement;
  /** Below the list: what explains, and a way on when there is no answer. */
  readonly otherwise: HTMLElement;
}

/** Milliseconds that an answer may take before the reader is told to wait. */
const PATIENCE = 300;

export interface PanelOptions extends Asked {
  readonly parts: PanelParts;
  /** Called when the list holds the answer. */
  readonly changed: () => void;
}

/**
 * Gives a function that answers what is asked of it in `parts`. Only the last
 * question is answered, however late an earlier one comes back.
 */
export function createPanel(options: PanelOptions): (typed: string) => void {
  const { parts, setup, changed } = options;
  const announce = announcer(parts.status);
  let last = 0;
  const ask = (typed: string) => {
    const asked = (last += 1);
    const answer = (shown: Shown) => {
      if (asked !== last) return;
      show(parts, shown);
      announce(() => [shown.says]);
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

function show(parts: PanelParts, shown: Shown): void {
  const { status, list, otherwise } = parts;
  status.textContent = shown.says;
  if (shown.links?.length) status.append(...shown.links);
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
