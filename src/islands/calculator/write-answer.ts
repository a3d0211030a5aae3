import type { Locale } from "../../domain/text/languages.ts";
import {
  elementOf,
  lineNodes,
  pairElement,
  textNodes,
} from "./answer-nodes.ts";
import type { Answer, AnswerData } from "./answer.ts";

/** The part of a page that has this name, where the page has it. */
export function partOf(page: ParentNode, name: string): HTMLElement | null {
  return page.querySelector<HTMLElement>(`[data-part="${name}"]`);
}

/** The `<output>` of a result, whose data are only those of the result. */
export function outputOf(page: ParentNode): HTMLElement | null {
  return page.querySelector<HTMLElement>("#result, #plan-result");
}

export function writeText(
  page: ParentNode,
  name: string,
  text: string,
  locale: Locale,
): void {
  partOf(page, name)?.replaceChildren(...textNodes(text, locale));
}

export function writeAnswer(
  page: Element,
  answer: Answer,
  locale: Locale,
): void {
  const output = outputOf(page);
  if (output) writeData(output, answer.data);
  for (const name of ["hedge", "sums", "verdict", "remark"] as const)
    writeText(page, name, answer[name], locale);
  for (const name of ["steps", "readings"] as const)
    partOf(page, name)?.replaceChildren(
      ...answer[name].map((line) =>
        elementOf("li", ...lineNodes(line, locale)),
      ),
    );
  fold(page, answer.decides, locale);
  partOf(page, "given")?.replaceChildren(
    ...answer.given.map((pair) => pairElement(pair, locale)),
  );
  showPart(page, "taken", answer.readings.length > 0);
}

/** Puts the steps that decided nothing where they can be unfolded. */
function fold(page: Element, decides: number | undefined, locale: Locale) {
  const steps = [...(partOf(page, "steps")?.children ?? [])];
  const others = steps.filter((_, at) => at !== (decides ?? at));
  partOf(page, "others")?.replaceChildren(...others);
  writeText(page, "count", String(others.length), locale);
  showPart(page, "folded", others.length > 0);
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
