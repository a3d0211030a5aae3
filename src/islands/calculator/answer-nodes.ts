import { LANGUAGES, SOURCE, type Locale } from "../../domain/text/languages.ts";
import { marksOf } from "../../i18n/marks.ts";
import { runsOf } from "../../i18n/runs-of.ts";
import { runNodes } from "../browser/run-nodes.ts";
import type { Answer, Line, Pair, Problem } from "./answer.ts";

/** A text of the page's language, with its numbers kept whole. */
export function textNodes(text: string, locale: Locale) {
  return runNodes(runsOf(text, locale));
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

export function pairElement([label, value]: Pair, locale: Locale): Element {
  return elementOf(
    "div",
    elementOf("dt", ...textNodes(label, locale)),
    elementOf("dd", ...textNodes(value, locale)),
  );
}

export function elementOf(
  tag: string,
  ...nodes: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  element.append(...nodes);
  return element;
}

/** The result and the problems, for reading out. */
export function spokenAnswer(
  { hedge, sums, verdict, remark, problems }: Answer,
  locale: Locale,
): readonly (Node | string)[] {
  return spoken([hedge, sums, verdict, remark], problems, locale);
}

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
