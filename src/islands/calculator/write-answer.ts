import { LANGUAGES, SOURCE } from "../../domain/text/languages.ts";
import { marksOf } from "../../i18n/marks.ts";
import type { Locale } from "../../domain/text/local-text.ts";
import { runsOf } from "../../i18n/runs-of.ts";
import { runNodes } from "../browser/run-nodes.ts";
import type { Answer, AnswerData, Line, Pair, Problem } from "./answer.ts";

/** The part of a page that has this name, where the page has it. */
export function partOf(page: ParentNode, name: string): HTMLElement | null {
  return page.querySelector<HTMLElement>(`[data-part="${name}"]`);
}

/** The `<output>` of a result, whose data are only those of the result. */
export function outputOf(page: ParentNode): HTMLElement | null {
  return page.querySelector<HTMLElement>("#result, #plan-result");
}

/** Puts a text into the part of a page that is named for it. */
export function writeText(
  page: ParentNode,
  name: string,
  text: string,
  locale: Locale,
): void {
  partOf(page, name)?.replaceChildren(...textNodes(text, locale));
}

function textNodes(text: string, locale: Locale) {
  return runNodes(runsOf(text, locale));
}

/** Puts all that an answer says into the parts of a page. */
export function writeAnswer(
  page: Element,
  answer: Answer,
  locale: Locale,
): void {
  const output = outputOf(page);
  if (output) writeData(output, answer.data);
  for (const name of ["hedge", "sums", "remark"] as const)
    writeText(page, name, answer[name], locale);
  for (const name of ["steps", "readings"] as const)
    partOf(page, name)?.replaceChildren(
      ...answer[name].map((line) =>
        elementOf("li", ...lineNodes(line, locale)),
      ),
    );
  partOf(page, "given")?.replaceChildren(
    ...answer.given.map((pair) => pairElement(pair, locale)),
  );
  showPart(page, "taken", answer.readings.length > 0);
}

export function showPart(
  page: ParentNode,
  name: string,
  isShown: boolean,
): void {
  partOf(page, name)?.toggleAttribute("hidden", !isShown);
}

const DATA = ["kind", "fen", "fen-low", "limit", "interpretation"] as const;

function writeData(output: Element, data: AnswerData): void {
  for (const name of DATA) {
    const said = String(data[name] ?? "");
    output.toggleAttribute(`data-${name}`, said !== "");
    if (said) output.setAttribute(`data-${name}`, said);
  }
}

/** A line of a working: its words, its sentence as a link, its quote. */
export function lineNodes(
  { text, source, quote }: Line,
  locale: Locale,
): readonly (Node | string)[] {
  const nodes = [...textNodes(text, locale)];
  if (source) {
    const link = document.createElement("a");
    link.href = source.href;
    link.textContent = source.name;
    nodes.push(" ", link);
  }
  if (quote) {
    const quoted = elementOf("q", quote);
    quoted.lang = LANGUAGES[SOURCE].tag;
    quoted.setAttribute("translate", "no");
    nodes.push(" ", quoted);
  }
  return nodes;
}

function pairElement([label, value]: Pair, locale: Locale): Element {
  return elementOf(
    "div",
    elementOf("dt", ...textNodes(label, locale)),
    elementOf("dd", ...textNodes(value, locale)),
  );
}

/** An element with what it holds. */
export function elementOf(
  tag: string,
  ...nodes: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  element.append(...nodes);
  return element;
}

/** Names each problem beside its field, and takes the settled ones away. */
export function writeProblems(
  form: ParentNode,
  problems: readonly Problem[],
): void {
  for (const { dataset } of form.querySelectorAll<HTMLElement>(
    "[data-problem]",
  ))
    writeProblem(form, dataset["problem"] ?? "", problems);
}

/** Names the problem of one field beside it, where it has one. */
export function writeProblem(
  form: ParentNode,
  name: string,
  problems: readonly Problem[],
): void {
  const said = problems.find(({ field }) => field === name)?.said ?? "";
  const place = form.querySelector(`[data-problem="${name}"]`);
  if (place) place.textContent = said;
  // What is wrong with a choice by buttons is said of their whole group.
  form
    .querySelector(`:is(input:not([type=radio]),select)[name="${name}"]`)
    ?.setAttribute("aria-invalid", String(said !== ""));
}

/** What is read out of an answer: the result, and what is wrong where. */
export function spokenAnswer(
  { hedge, sums, remark, problems }: Answer,
  locale: Locale,
): readonly (Node | string)[] {
  return spoken([hedge, sums, remark], problems, locale);
}

/** Texts and problems as they are read out. */
export function spoken(
  texts: readonly string[],
  problems: readonly Problem[],
  locale: Locale,
): readonly (Node | string)[] {
  const { colon } = marksOf(locale);
  return [
    ...texts.flatMap((text) => [
      elementOf("span", ...textNodes(text, locale)),
      " ",
    ]),
    ...problems.map(({ label, said }) =>
      elementOf("p", label ? label + colon + said : said),
    ),
  ];
}
