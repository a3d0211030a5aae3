import { beside } from "../../domain/text/languages.ts";
import { officialName, officialText } from "../../i18n/official-text.ts";
import { element } from "../browser/element.ts";
import { closeButton, showCard } from "../browser/popover-card.ts";
import type { GlossSetup } from "./gloss-setup.ts";

/** Stands before this script in the file that is served. */
declare const SETUP: GlossSetup;

const { locale, glosses, words, style } = SETUP;
const CARD = { id: "gloss", labelledBy: "gloss-name", style };

/** Opens the explanation of the term that a link names, beside the link. */
export function showGloss(link: HTMLAnchorElement): void {
  const gloss = glosses[link.pathname];
  if (!gloss) {
    location.href = link.href;
    return;
  }
  const [name, twin, pinyin, definition] = gloss;
  showCard(
    CARD,
    link,
    element(
      "p",
      { class: "name", id: CARD.labelledBy, ...officialName(locale) },
      name,
    ),
    element("p", officialText(beside(locale)), twin),
    element("p", { lang: "zh-Latn" }, pinyin),
    element("p", {}, definition),
    element(
      "p",
      { class: "links" },
      element("a", { href: link.href }, words.more),
      closeButton(words.close),
    ),
  );
}
