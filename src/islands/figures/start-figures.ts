import {
  chosenFigures,
  FIGURE_PARAMETERS,
  figureQuery,
  readFigureChoice,
  type AskedFigures,
  type FigureChoice,
} from "../../domain/figure/figure-choice.ts";
import { csvText } from "../../domain/text/csv-text.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { foldText } from "../../search/text/fold-text.ts";
import { announcer } from "../browser/announce.ts";
import { nameStrange } from "../browser/name-strange.ts";
import { createAddress } from "../browser/own-address.ts";
import { saveCsv } from "../browser/save-csv.ts";
import { onEntry } from "../calculator/on-entry.ts";
import { readRows, tableOf, type TableRow } from "./figure-table.ts";

/**
 * Makes the list of figures narrow, sort and save what is chosen.
 * @param body of the table, whose rows the server has written in the text's order
 */
export function startFigures(form: HTMLFormElement, body: HTMLElement): void {
  const rows = readRows(body);
  const figures = rows.map(({ figure }) => figure);
  const address = createAddress(FIGURE_PARAMETERS);
  const count = form.querySelector<HTMLElement>("[data-count]");
  const announce = count && announcer(count);
  let shown: readonly TableRow[] = rows;

  const show = (choice: FigureChoice) => {
    const chosen = chosenFigures(figures, choice, foldText);
    shown = chosen.flatMap((at) => rows[at] ?? []);
    const left = rows.filter((row) => !shown.includes(row));
    for (const row of left) row.element.hidden = true;
    for (const row of shown) row.element.hidden = false;
    body.append(...[...shown, ...left].map(({ element }) => element));
    if (count) count.textContent = countWords(form, shown.length, rows.length);
    announce?.(() => [count?.textContent ?? ""]);
  };
  const restore = () => {
    const asked = readFigureChoice(address.query(), (name, value) =>
      isOffered(form, name, value),
    );
    writeForm(form, asked);
    show(asked.choice);
  };
  restore();
  address.onReturn(restore);
  onEntry(form, (target) => {
    const choice = readForm(form);
    nameStrange(
      form,
      target instanceof HTMLSelectElement ? target.name : "",
      undefined,
      undefined,
    );
    show(choice);
    address.keep(figureQuery(choice));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  form.querySelector("[data-csv]")?.addEventListener("click", () => {
    const { yuan = "", link = "", file = "" } = form.dataset;
    const heading = [...document.querySelectorAll(".all-figures thead th")];
    const names = heading.map(({ textContent }) => textContent.trim());
    saveCsv(csvText(tableOf(shown, names, { yuan, link })), file);
  });
  // A link to a choice leads to the list, not to the text above it.
  if (address.query() && !location.hash) form.scrollIntoView();
}

function countWords(form: HTMLFormElement, shown: number, all: number): string {
  const { shown: some, none } = form.dataset;
  return fillWords(shown === 0 ? none : some, {
    shown: String(shown),
    all: String(all),
  });
}

function selectOf(form: HTMLFormElement, name: string) {
  return form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
}

function isOffered(form: HTMLFormElement, name: string, value: string) {
  const options = selectOf(form, name)?.options ?? [];
  return [...options].some((option) => option.value === value);
}

function readForm(form: HTMLFormElement): FigureChoice {
  const data = new FormData(form);
  const value = (name: string) => {
    const entered = data.get(name);
    return typeof entered === "string" ? entered : "";
  };
  return {
    figures: value("figures"),
    department: value("department"),
    find: value("find"),
    sort: value("sort"),
  };
}

function writeForm(
  form: HTMLFormElement,
  { choice, strange }: AskedFigures,
): void {
  for (const name of FIGURE_PARAMETERS) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = choice[name];
    const [, asked] = strange.find(([one]) => one === name) ?? [];
    nameStrange(form, name, asked, form.dataset["problemWords"]);
  }
}
