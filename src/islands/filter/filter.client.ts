import { firstValue, readOwn } from "../../domain/benefit/address-query.ts";
import { plainFragment } from "../../domain/text/plain-fragment.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { wordsHeld } from "../../search/text/holds-words.ts";
import { announcer } from "../browser/announce.ts";
import { onKey } from "../browser/on-key.ts";
import { createAddress } from "../browser/own-address.ts";
import { onEntry } from "../calculator/on-entry.ts";
import { readItems, showFitting } from "./filter-items.ts";

/** The parameter of the address that says what is looked for. */
const PARAMETERS = ["q"];

/**
 * Makes a long page narrow to what holds the words that are typed, and keeps
 * them in the address. A link to a place that is left out brings all back.
 */
export function startFilter(form: HTMLFormElement): void {
  const box = form.querySelector("input");
  const status = form.querySelector<HTMLElement>("[role=status]");
  if (!box || !status) return;
  const items = readItems(form.dataset["filter"] ?? "");
  const address = createAddress(PARAMETERS);
  const announce = announcer(status);
  const show = (typed: string) => {
    const query = typed.trim();
    const found = showFitting(items, wordsHeld(query));
    sayFound(form, status, { query, found, all: items.length });
    announce(() => [status.textContent]);
    address.keep(queryOf(query));
  };
  const restore = () => {
    box.value = firstValue(readOwn(address.query(), PARAMETERS), "q");
    show(box.value);
  };
  const clear = () => {
    box.value = "";
    show("");
  };

  onEntry(form, () => {
    show(box.value);
    keepInView(form);
  });
  onKey(form, (event) => {
    if (event.key !== "Escape" || box.value === "") return;
    event.preventDefault();
    clear();
  });
  address.onReturn(restore);
  // What was typed before this script was there is newer than the address.
  if (box.value === "") restore();
  else show(box.value);
  followLinks(clear);
  if (address.query() && !location.hash) keepInView(form, true);
}

/** A link within the page, to what is left out, brings back all. */
function followLinks(clear: () => void): void {
  const reach = (fragment: string): HTMLElement | undefined => {
    const place = document.getElementById(plainFragment(fragment) ?? "");
    if (!place?.closest("[data-out]")) return undefined;
    clear();
    return place;
  };
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element) reach(target.closest("a")?.hash ?? "");
  });
  const follow = () => {
    reach(location.hash)?.scrollIntoView();
  };
  addEventListener("hashchange", follow);
  follow();
}

function queryOf(typed: string): string {
  const query = typed.trim();
  return query && `?${String(new URLSearchParams({ q: query }))}`;
}

/**
 * What is left stands where the reader is, however far down that was; where
 * nothing is left, what is said of it.
 */
function keepInView(form: HTMLFormElement, isAsked = false): void {
  const first = document.querySelector("main section:not([data-out])");
  if (!first) form.scrollIntoView({ block: "nearest" });
  else if (isAsked || first.getBoundingClientRect().top < 0)
    first.scrollIntoView();
}

/** What is looked for, and how many entries of how many hold it. */
interface Found {
  readonly query: string;
  readonly found: number;
  readonly all: number;
}

/** Says how much was found; of nothing, where else to look. */
function sayFound(
  form: HTMLFormElement,
  status: HTMLElement,
  { query, found, all }: Found,
): void {
  const { some, none } = form.dataset;
  const words = found > 0 ? some : none;
  status.textContent = query
    ? fillWords(words, { query, found: String(found), all: String(all) })
    : "";
  const elsewhere = form.querySelector("a");
  if (!elsewhere) return;
  elsewhere.hidden = found > 0;
  elsewhere.search = queryOf(query);
}
