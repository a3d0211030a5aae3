import { beside } from "../../domain/text/languages.ts";
import { officialName, officialText } from "../../i18n/official-text.ts";
import { addStyles } from "../browser/add-styles.ts";
import { element } from "../search/element.ts";
import type { GlossSetup } from "./gloss-setup.ts";

/** Stands before this script in the file that is served. */
declare const SETUP: GlossSetup;

const { locale, glosses, words, style } = SETUP;

/** Between the card and what it explains, and the window's edge, in pixels. */
const GAP = 8;

/** Opens the explanation of the term that a link names, beside the link. */
export function showGloss(link: HTMLAnchorElement): void {
  const card = cardOf(document);
  const gloss = glosses[link.pathname];
  if (!gloss) {
    location.href = link.href;
    return;
  }
  const [name, twin, pinyin, definition] = gloss;
  const close = element("button", { type: "button" }, words.close);
  close.addEventListener("click", () => {
    card.hidePopover();
  });
  card.replaceChildren(
    element(
      "p",
      { class: "name", id: "gloss-name", ...officialName(locale) },
      name,
    ),
    element("p", officialText(beside(locale)), twin),
    element("p", { lang: "zh-Latn" }, pinyin),
    element("p", {}, definition),
    element(
      "p",
      { class: "links" },
      element("a", { href: link.href }, words.more),
      close,
    ),
  );
  card.showPopover({ source: link });
  placeBeside(card, link);
  card.focus();
}

/** The one card of the page, made when it is first wanted. */
function cardOf(page: Document): HTMLElement {
  const known = page.querySelector<HTMLElement>("#gloss");
  if (known) return known;
  const card = element("div", {
    id: "gloss",
    popover: "auto",
    role: "dialog",
    tabindex: "-1",
    "aria-labelledby": "gloss-name",
  });
  // Beyond its last link the reader is back in the text.
  card.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !card.contains(relatedTarget))
      card.hidePopover();
  });
  addStyles(style);
  page.querySelector("main")?.append(card);
  return card;
}

/**
 * Puts an open card below the words it explains, or above them where there is
 * more room; within the window, and in the page, so that it scrolls along.
 */
function placeBeside(card: HTMLElement, words: HTMLElement): void {
  const [first] = words.getClientRects();
  const at = first ?? words.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = at.bottom + GAP;
  const above = at.top - GAP - height;
  const fits = below + height <= clientHeight || above < 0;
  const left = Math.min(at.left, clientWidth - width - GAP);
  card.style.top = `${String((fits ? below : above) + scrollY)}px`;
  card.style.left = `${String(Math.max(GAP, left) + scrollX)}px`;
}
