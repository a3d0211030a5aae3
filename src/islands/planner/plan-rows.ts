import type { PlanEntry } from "../../domain/plan/plan-address.ts";
import type { Locale } from "../../domain/text/languages.ts";
import { fillForm, readForm } from "../calculator/form-fields.ts";
import { writeText } from "../calculator/write-answer.ts";
import { writeProblems } from "../calculator/write-problems.ts";
import { formOf } from "../calculator/write-calculator.ts";
import type { PlanRow } from "./render-items.ts";

/** The rows of a plan: one form an item. */
export function planRows(section: Element): readonly HTMLFormElement[] {
  return [...section.querySelectorAll<HTMLFormElement>("form.item")];
}

/** A further row, filled in where there is something to fill in. */
export function addRow(section: Element, entry: PlanEntry): void {
  const template = section.querySelector<HTMLTemplateElement>(
    "template[data-item]",
  );
  const items = section.querySelector("[data-items]");
  items?.append(template?.content.cloneNode(true) ?? "");
  const row = planRows(section).at(-1);
  if (!row || entry.benefit === "") return;
  drawFields(row, entry.benefit);
  fillForm(row, { ...entry.inputs });
}

/** The fields that a benefit needs, as the calculator of one benefit has them. */
export function drawFields(row: HTMLFormElement, benefit: string): void {
  const fields = row.querySelector("[data-fields]");
  const source = formOf(document, benefit);
  fields?.replaceChildren(...(source?.cloneNode(true).childNodes ?? []));
  if (fields) renameIds(fields);
  // The copies bring along what was typed; a new item begins empty.
  row.reset();
  const select = row.querySelector("select");
  if (select) select.value = benefit;
}

/** Copies of fields so far: each has ids of its own. */
let copied = 0;

function renameIds(fields: Element): void {
  copied += 1;
  const suffix = `-${String(copied)}`;
  for (const name of ["id", "for", "aria-describedby"])
    for (const element of fields.querySelectorAll(`[${name}]`))
      element.setAttribute(
        name,
        element.getAttribute(name)?.replace(/(?= |$)/g, suffix) ?? "",
      );
}

/** A benefit that no list has is kept until one is chosen. */
export function readRow(row: HTMLFormElement, before: PlanEntry): PlanEntry {
  const { benefit, ...inputs } = readForm(row, { ...before.inputs });
  return { benefit: benefit || before.benefit, inputs };
}

/** Puts into each row what stands there beside what was entered. */
export function writeRows(
  section: Element,
  rows: readonly PlanRow[],
  locale: Locale,
): void {
  for (const [at, form] of planRows(section).entries()) {
    const {
      title = "",
      remove = "",
      result = "",
      problems = [],
    } = rows[at] ?? {};
    writeText(form, "title", title, locale);
    writeText(form, "remove", remove, locale);
    writeText(form, "item-result", result, locale);
    writeProblems(form, problems);
  }
}

/** Whoever removes a row by keyboard goes on at the next one's button. */
export function removeRow(section: Element, at: number): void {
  planRows(section)[at]?.remove();
  const rows = planRows(section);
  const next = rows[at] ?? rows.at(-1) ?? section;
  next.querySelector<HTMLElement>("[data-remove], [data-add]")?.focus();
}
