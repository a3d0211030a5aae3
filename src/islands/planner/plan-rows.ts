import { OF_ITEM } from "../../domain/plan/plan-questions.ts";
import type { Locale } from "../../domain/text/languages.ts";
import { fillForm, readForm } from "../calculator/form-fields.ts";
import type { FormField } from "../../i18n/form-fields.ts";
import type { Entered } from "../calculator/render-fields.ts";
import { showPart, writeText } from "../calculator/write-answer.ts";
import { writeProblems } from "../calculator/write-problems.ts";
import { formOf } from "../calculator/write-calculator.ts";
import type { PlanLine } from "./plan-state.ts";
import type { PlanRow } from "./render-items.ts";

/** The rows of a plan: one form an item. */
export function planRows(section: Element): readonly HTMLFormElement[] {
  return [...section.querySelectorAll<HTMLFormElement>("form.item")];
}

/** A further row, filled in where there is something to fill in. */
export function addRow(section: Element, line: PlanLine): void {
  const template = section.querySelector<HTMLTemplateElement>(
    "template[data-item]",
  );
  const items = section.querySelector("[data-items]");
  items?.append(template?.content.cloneNode(true) ?? "");
  const row = planRows(section).at(-1);
  if (!row) return;
  renameIds(row);
  if (line.benefit) drawFields(row, line);
  fillForm(row, saidOf({ ...line.inputs, ...line.own }));
}

/** A question that was not answered stands as it is drawn. */
export function saidOf(entered: Entered): Entered {
  return Object.fromEntries(
    Object.entries(entered).filter(([, said]) => said !== ""),
  );
}

/** The fields that a benefit needs, as the calculator of one benefit has them. */
export function drawFields(
  row: HTMLFormElement,
  { benefit, own }: Pick<PlanLine, "benefit" | "own">,
): void {
  const fields = row.querySelector("[data-fields]");
  const source = formOf(document, benefit);
  fields?.replaceChildren(...(source?.cloneNode(true).childNodes ?? []));
  if (fields) renameIds(fields);
  // The copies bring along what was typed; a new item begins empty.
  row.reset();
  const select = row.querySelector("select");
  if (select) select.value = benefit;
  fillForm(row, saidOf({ ...own }));
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
export function readRow(row: HTMLFormElement, before: PlanLine): PlanLine {
  const known = { ...before.inputs, ...before.own };
  const { benefit, ...entered } = readForm(row, known);
  const isOwn = ([name]: [string, unknown]) => ITEM_QUESTIONS.has(name);
  const all = Object.entries(entered);
  return {
    benefit: benefit || before.benefit,
    inputs: Object.fromEntries(all.filter((one) => !isOwn(one))),
    own: Object.fromEntries(all.filter(isOwn)),
  };
}

const ITEM_QUESTIONS: ReadonlySet<string> = new Set(OF_ITEM);

interface WrittenIn {
  readonly locale: Locale;
  readonly questions: readonly FormField[];
}

/** Puts into each row what stands there beside what was entered. */
export function writeRows(
  section: Element,
  rows: readonly PlanRow[],
  { locale, questions }: WrittenIn,
): void {
  for (const [at, form] of planRows(section).entries()) {
    const {
      title = "",
      remove = "",
      result = "",
      problems = [],
      own = {},
    } = rows[at] ?? {};
    writeText(form, "title", title, locale);
    writeText(form, "remove", remove, locale);
    writeText(form, "item-result", result, locale);
    writeProblems(form, problems);
    showSums(form, questions, own);
  }
}

/**
 * Sums are asked for after a yes. One that counts already is not hidden: an
 * older link may hold it where the answer is not known.
 */
export function showSums(
  form: Element,
  questions: readonly FormField[],
  entered: Entered,
): void {
  for (const { options, name } of questions) {
    const sums = questions.filter(({ after }) => after === name);
    if (!options || sums.length === 0) continue;
    const isTyped = sums.some((sum) => entered[sum.name]?.trim());
    const answer = entered[name];
    showPart(form, name, answer === "yes" || (isTyped && answer !== "no"));
    for (const { name: sum, isOlder } of sums)
      if (isOlder && entered[sum]?.trim()) showPart(form, `sum-${sum}`, true);
  }
}

/** Whoever removes a row by keyboard goes on at the next one's button. */
export function removeRow(section: Element, at: number): void {
  planRows(section)[at]?.remove();
  const rows = planRows(section);
  const next = rows[at] ?? rows.at(-1) ?? section;
  next.querySelector<HTMLElement>("[data-remove], [data-add]")?.focus();
}
