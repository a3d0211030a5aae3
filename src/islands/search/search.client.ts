import { wellFormed } from "../../search/text/fold-text.ts";
import { addStyles } from "../browser/add-styles.ts";
import { createAddress } from "../browser/own-address.ts";
import { onKey } from "../browser/on-key.ts";
import { chooseWithKeys } from "./choose-with-keys.ts";
import { element } from "../browser/element.ts";
import { SEARCH_PARAMETERS } from "./measure-facets.ts";
import { NO_CHOICE, type Choices } from "./narrow-results.ts";
import { createEngine, type SearchEngine } from "./search-engine.ts";
import { createFilters } from "./search-filters.ts";
import { createPanel, type PanelParts } from "./search-panel.ts";
import type { SearchSetup } from "./search-setup.ts";
import { watchTyping } from "./watch-typing.ts";

/** Stands before this script in the file that is served. */
declare const SETUP: SearchSetup;

const setup = SETUP;
const { words } = setup;
const searchPage = `${setup.front}search/`;

/** The search itself, without a box. */
export function openEngine(): SearchEngine {
  return createEngine(setup.addresses);
}

/** Gives the dialog, already open, its answers. */
export function openDialog(dialog: HTMLDialogElement): void {
  if (dialog.dataset["ready"] !== undefined) return;
  dialog.dataset["ready"] = "";
  addStyles(setup.style);
  const { form, input, status } = boxOf(dialog);
  const parts = dialogParts(status);
  const close = element("button", { type: "button" }, words.close);
  const whole = element("a", { href: searchPage }, words.all);
  const foot = element("p", { class: "search-foot" }, whole);
  form.append(close);
  dialog.append(parts.list, parts.otherwise, foot);
  closeDialog(dialog, input, close);
  const ask = createPanel({
    parts,
    setup,
    engine: openEngine(),
    narrow: (entries) => entries,
    changed: chooseWithKeys(input, parts.list),
  });
  watchTyping(dialog, form, input, (typed) => {
    whole.href = searchPage + queryOf(typed, NO_CHOICE);
    ask(typed);
  });
}

/** Gives the search page its answers, and its address what is asked. */
export function openPage(page: HTMLElement): void {
  const { form, input, status } = boxOf(page);
  const list = page.querySelector<HTMLOListElement>("[data-results]");
  const otherwise = page.querySelector<HTMLElement>("[data-otherwise]");
  if (!list || !otherwise) return;
  const filters = createFilters(page, setup.locale, () => {
    ask(input.value);
  });
  const answer = createPanel({
    parts: { status, list, otherwise },
    setup,
    engine: openEngine(),
    narrow: filters.narrow,
    // The list says by itself that it has changed.
    changed: () => undefined,
  });
  const address = createAddress(SEARCH_PARAMETERS);
  const ask = (typed: string) => {
    answer(typed);
    address.keep(queryOf(typed, filters.choices()));
  };
  watchTyping(page, form, input, ask);
}

interface Box {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
}

/** The parts that the server has drawn. */
function boxOf(host: HTMLElement): Box {
  const form = host.querySelector("form");
  const input = host.querySelector<HTMLInputElement>("[name=q]");
  const status = host.querySelector<HTMLElement>("[role=status]");
  if (!form || !input || !status) throw new Error("A part of the box is gone");
  return { form, input, status };
}

function dialogParts(status: HTMLElement): PanelParts {
  const list = element("ol", {
    id: "search-results",
    class: "results",
    "data-results": "",
    "aria-label": words.results,
  });
  return { status, list, otherwise: element("div", { class: "otherwise" }) };
}

/** Closed by its button, beside itself, and when an answer is followed. */
function closeDialog(
  dialog: HTMLDialogElement,
  input: HTMLElement,
  button: HTMLElement,
): void {
  const close = () => {
    dialog.close();
    // If nothing had the focus before, the hidden box would keep the keys.
    input.blur();
  };
  dialog.addEventListener("click", ({ target }) => {
    // A machine that translates puts elements of its own into the button.
    const within = target as Element;
    const followed = within.closest("a[href]");
    if (within === dialog || button.contains(within) || followed) close();
  });
  onKey(dialog, (event) => {
    if (event.key !== "Escape") return;
    // Else a search box keeps the first Escape for emptying itself.
    event.preventDefault();
    close();
  });
}

function queryOf(typed: string, choices: Choices): string {
  const asked = Object.entries({ q: wellFormed(typed.trim()), ...choices });
  const query = new URLSearchParams(asked.filter(([, value]) => value !== ""));
  return String(query) && `?${String(query)}`;
}
