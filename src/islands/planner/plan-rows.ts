import type { PlanEntry } from "../../domain/plan/plan-address.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { fillField, readFields } from "./form-fields.ts";
import { setText } from "./set-text.ts";

/** The rows of a plan: one form an item. */
export function planRows(section: Element): readonly HTMLFormElement[] {
  return [...section.querySelectorAll<HTMLFormElement>("form.item")];
}

/** A further row, filled in where there is something to fill in. */
export function addRow(
  section: Element,
  entry?: PlanEntry,
): HTMLFormElement | undefined {
  const template = section.querySelector<HTMLTemplateElement>(
    "template[data-item]",
  );
  section
    .querySelector("[data-items]")
    ?.append(template?.content.cloneNode(true) ?? "");
  const row = planRows(section).at(-1);
  if (!row || !entry) return row;
  chooseBenefit(row, entry.benefit);
  for (const [name, value] of Object.entries<string | undefined>({
    ...entry.inputs,
  }))
    fillField(row, name, value ?? "");
  return row;
}

/** The fields that a benefit needs, as the calculator has them. */
export function chooseBenefit(row: HTMLFormElement, benefit: string): void {
  const select = row.querySelector("select");
  const fields = row.querySelector("[data-fields]");
  if (!select || !fields) return;
  const source = [...document.forms].find(
    ({ dataset }) => dataset["of"] === benefit,
  );
  const copies = source?.cloneNode(true).childNodes ?? [];
  fields.replaceChildren(...copies);
  makeOwn(fields);
  // The copies bring along what was typed; a new item begins empty.
  row.reset();
  select.value = benefit;
  row.dataset["benefit"] = benefit;
}

/** How many copies of fields there have been: each has ids of its own. */
let copied = 0;

/** Ids of their own for copied fields, and no problem of the original's. */
function makeOwn(fields: Element): void {
  copied += 1;
  const suffix = `-${String(copied)}`;
  for (const name of ["id", "for", "aria-describedby"])
    for (const element of fields.querySelectorAll(`[${name}]`))
      element.setAttribute(
        name,
        element.getAttribute(name)?.replace(/(?= |$)/g, suffix) ?? "",
      );
}

/** What a row says; its benefit is "" while none is chosen. */
export function readRow(row: HTMLFormElement): PlanEntry {
  const { benefit, ...inputs } = readFields(row);
  return {
    benefit: benefit || (row.dataset["benefit"] ?? ""),
    inputs,
  };
}

/** Gives each row its number, for those who see it and those who hear it. */
export function numberRows(
  section: Element,
  words: Readonly<Record<string, string>>,
): void {
  for (const [at, row] of planRows(section).entries()) {
    const number = { number: String(at + 1) };
    setText(row, "legend", fillWords(words["item"], number));
    setText(row, "[data-remove]", fillWords(words["remove"], number));
  }
}

/** Whoever removes a row by keyboard goes on at the next one's button. */
export function removeRow(section: Element, row: HTMLFormElement): void {
  const at = planRows(section).indexOf(row);
  row.remove();
  const rows = planRows(section);
  const next = rows[at] ?? rows.at(-1) ?? section;
  next.querySelector<HTMLElement>("[data-remove], [data-add]")?.focus();
}

/** A row without a choice gives way to one that has something to say. */
export function removeBlank(section: Element): void {
  for (const row of planRows(section))
    if (readRow(row).benefit === "") row.remove();
}
