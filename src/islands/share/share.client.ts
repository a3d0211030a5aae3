import { anchorOf } from "../../domain/ids.ts";
import {
  beside,
  LANGUAGES,
  LOCALES,
  type Locale,
} from "../../domain/text/languages.ts";
import { textDirective } from "../../domain/text/text-directive.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { localizedPath } from "../../i18n/paths.ts";
import type { SharePart } from "../../i18n/share-parts.ts";
import { copyBy } from "../browser/copy-by.ts";
import type { Copied } from "../browser/copy-text.ts";
import { element } from "../browser/element.ts";
import { closeButton, showCard } from "../browser/popover-card.ts";
import { loadPolicyData } from "../loading/load-policy-data.ts";
import { quotationOf } from "../quote/quotation.ts";
import type { ShareData } from "./share-data.ts";
import type { ShareSetup } from "./share-setup.ts";

/** Stands before this script in the file that is served. */
declare const SETUP: ShareSetup;

const { locale, base, words, style } = SETUP;
const CARD = { id: "share", labelledBy: "share-name", style };

/**
 * Opens the card of the part beside which a button stands: its links in each
 * language, its quotation, its citation and its frame.
 * @throws where it is not known what can be taken along
 */
export async function showShare(button: HTMLElement): Promise<void> {
  const selected = wordsSelectedBeside(button);
  const data = await loadPolicyData<ShareData>(SETUP.data);
  const id = button.dataset["share"] || (button.closest("[id]")?.id ?? "");
  const part = data?.parts[id];
  if (!data || !part) throw new Error(`Nothing is known of ${id}`);
  const address = (each: Locale) => addressOf(each, id);
  const own = address(locale);
  const quote = [copyButton(words["quote"], quoteOf(data, part, own))];
  if (selected !== undefined)
    quote.push(
      copyButton(words["selected"], { text: own + textDirective(selected) }),
    );
  showCard(
    CARD,
    button,
    element("p", { class: "name", id: CARD.labelledBy }, part.name),
    row(element("span", {}, words["link"] ?? ""), ...linkButtons(address)),
    row(...quote),
    element(
      "p",
      { class: "links" },
      ...linksOf(data, part),
      closeButton(words["close"] ?? ""),
    ),
  );
}

function linksOf(
  { cite, embed }: ShareData,
  part: SharePart,
): readonly HTMLElement[] {
  const links = [
    [cite, part.cited, words["cite"]],
    [embed, part.embed, words["embed"]],
  ] as const;
  return links.flatMap(([page, of, name = ""]) =>
    of === undefined ? [] : [element("a", { href: page + of }, name)],
  );
}

/** The words that a reader has selected in the part that a button is for. */
function wordsSelectedBeside(button: HTMLElement): string | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const { commonAncestorContainer: within } = selection.getRangeAt(0);
  const from = within instanceof Element ? within : within.parentElement;
  const text = from?.closest(".pair > p, .both");
  return text && button.closest(".pair")?.contains(text)
    ? selection.toString()
    : undefined;
}

/** This page at a part of it, or its twin in another language. */
function addressOf(each: Locale, id: string): string {
  const { origin, pathname } = location;
  const path = pathname.slice(localizedPath(base, locale, "").length);
  const anchor = anchorOf(id);
  const fragment = document.getElementById(anchor) ? `#${anchor}` : "";
  return origin + localizedPath(base, each, path) + fragment;
}

function linkButtons(address: (each: Locale) => string) {
  const named = LOCALES.map(
    (each) => [LANGUAGES[each].name, address(each)] as const,
  );
  return [
    ...LOCALES.map((each) =>
      copyButton(LANGUAGES[each].name, { text: address(each) }, each),
    ),
    copyButton(words["both"], {
      text: named.map((line) => line.join(" ")).join("\n"),
    }),
  ];
}

function quoteOf(
  { texts, template }: ShareData,
  { sentences, place: [mark, place] }: SharePart,
  link: string,
): Copied {
  const quoted = [locale, beside(locale)].flatMap((each) =>
    sentences.map((id) => ({
      text: texts[id]?.[each] ?? "",
      lang: LANGUAGES[each].tag,
    })),
  );
  return quotationOf(quoted, fillWords(template, { mark, place }), link);
}

function copyButton(
  name: string | undefined,
  copied: Copied,
  lang?: Locale,
): HTMLElement {
  const button = element("button", { type: "button" }, name ?? "");
  if (lang) button.lang = LANGUAGES[lang].tag;
  button.addEventListener("click", () => {
    void copyBy(button, copied, words);
  });
  return button;
}

function row(...parts: readonly HTMLElement[]): HTMLElement {
  return element("p", { class: "row" }, ...parts);
}
