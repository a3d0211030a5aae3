import {
  CITE_PARAMETERS,
  type CiteChoice,
  citeQuery,
  readCiteChoice,
} from "../../domain/cite/cite-choice.ts";
import { type Citation, citedAddress } from "../../domain/cite/citation.ts";
import {
  CITATION_STYLES,
  type CitationStyle,
  languageOf,
  STYLE_FORMS,
} from "../../domain/cite/citation-styles.ts";
import { dayAt } from "../../domain/term/calendar.ts";
import { LANGUAGES, type Locale } from "../../domain/text/languages.ts";
import type { CitationPage } from "../../i18n/citation-page.ts";
import { citationRuns } from "../../i18n/citation-runs.ts";
import { copyBy } from "../browser/copy-by.ts";
import { nameStrange } from "../browser/name-strange.ts";
import { createAddress } from "../browser/own-address.ts";
import { onEntry } from "../calculator/on-entry.ts";

/** Of the form, what it says of an address that asks for what is not there. */
const PROBLEMS = { of: "problemOf", style: "problemStyle" } as const;

/** Lets a reader choose what is cited and how, and copy it. */
export function startCite(form: HTMLFormElement, page: CitationPage): void {
  const address = createAddress(CITE_PARAMETERS);
  let shown: CiteChoice;
  const show = (choice: CiteChoice) => {
    shown = choice;
    const citation = citationOf(page, choice.of);
    for (const box of document.querySelectorAll<HTMLElement>("pre[data-style]"))
      write(box, styleOf(box), citation, page.reader);
    const own = document.getElementById("citation");
    if (own) write(own, choice.style, citation, page.reader);
  };
  const restore = () => {
    const { choice, strange } = readCiteChoice(address.query(), (id) =>
      idOf(page, id),
    );
    for (const name of CITE_PARAMETERS) {
      const field = fieldOf(form, name);
      if (field) field.value = choice[name];
      const [, asked] = strange.find(([one]) => one === name) ?? [];
      nameStrange(form, name, asked, form.dataset[PROBLEMS[name]]);
    }
    show(choice);
  };
  restore();
  address.onReturn(restore);
  onEntry(form, (target) => {
    if (!(target instanceof HTMLSelectElement)) return;
    nameStrange(form, target.name, undefined, undefined);
    show(readForm(form));
    address.keep(citeQuery(shown));
  });
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-cite-copy]");
    if (!button) return;
    // The page may have been open since another day.
    show(shown);
    const asked = button.dataset["citeCopy"] as CitationStyle | "";
    const { write: written } = STYLE_FORMS[asked || shown.style];
    void copyBy(
      button,
      { text: written(citationOf(page, shown.of), page.reader) },
      form.dataset,
    );
  });
}

function citationOf(
  { work, parts, origin }: CitationPage,
  id: string,
): Citation {
  const part = parts.find((each) => each.id === id) ?? { id, path: "" };
  const now = new Date();
  return {
    ...work,
    part,
    url: citedAddress(work, part, origin || location.origin),
    // The reader's own day, unlike that of the policy.
    accessed: dayAt(-now.getTimezoneOffset(), now.getTime()),
  };
}

/** The whole may be asked for by the policy's own id. */
function idOf({ work, parts }: CitationPage, asked: string) {
  const id = asked === work.id ? "" : asked;
  return parts.find((part) => part.id === id)?.id;
}

function styleOf(box: HTMLElement): CitationStyle {
  const { style } = box.dataset;
  return CITATION_STYLES.find((each) => each === style) ?? CITATION_STYLES[0];
}

function write(
  box: HTMLElement,
  style: CitationStyle,
  citation: Citation,
  reader: Locale,
): void {
  box.lang = LANGUAGES[languageOf(style, reader)].tag;
  box.textContent = "";
  for (const { text: words, lang } of citationRuns(style, citation, reader))
    box.append(lang ? foreign(words, lang) : words);
}

/** No machine puts a citation into another language. */
function foreign(words: string, lang: Locale): HTMLElement {
  const part = document.createElement("span");
  part.lang = LANGUAGES[lang].tag;
  part.translate = false;
  part.textContent = words;
  return part;
}

function fieldOf(form: HTMLFormElement, name: string) {
  return form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
}

function readForm(form: HTMLFormElement): CiteChoice {
  const style = fieldOf(form, "style")?.value;
  return {
    of: fieldOf(form, "of")?.value ?? "",
    style: CITATION_STYLES.find((each) => each === style) ?? CITATION_STYLES[0],
  };
}
