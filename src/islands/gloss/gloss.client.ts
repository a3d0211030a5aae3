import { beside } from "../../domain/text/languages.ts";
import { officialName, officialText } from "../../i18n/official-text.ts";
import { addStyles } from "../browser/add-styles.ts";
import { element } from "../search/element.ts";
import type { GlossSetup } from "./gloss-setup.ts";
import { placeBeside } from "./place-beside.ts";

/** Stands before this script in the file that is served. */
declare const SETUP: GlossSetup;

const { locale, glosses, words, style } = SETUP;

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
