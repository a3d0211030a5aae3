import {
  firstValue,
  readOwn,
  saidQuery,
} from "../../domain/benefit/address-query.ts";
import { ASIDE_IDS, type AsideId } from "../../domain/benefit/beside-fields.ts";
import { marksOf } from "../../i18n/marks.ts";
import type { Locale } from "../../domain/text/languages.ts";
import { announcer } from "../browser/announce.ts";
import type { AddressBeside } from "../browser/address-beside.ts";
import { NEW_DAY } from "../browser/follow-days.ts";
import { todayThere } from "../browser/today-there.ts";
import { elementOf, spoken, textNodes } from "../calculator/answer-nodes.ts";
import type { CalculatorState } from "../calculator/calculator-state.ts";
import { enterValues } from "../calculator/enter-values.ts";
import { partOf } from "../calculator/write-answer.ts";
import { formOf } from "../calculator/write-calculator.ts";
import { writeProblems } from "../calculator/write-problems.ts";
import type { AsideAnswer, AsideContext, AsideLine } from "./aside.ts";
import { RENDER_ASIDE } from "./asides.ts";

export interface AsidesPart {
  /** To be called when the support or another entry may have changed. */
  readonly refresh: () => void;
  /** Fills in what the address asks for. */
  readonly restore: () => void;
  /** All that they say of the support that is shown. */
  readonly notes: () => readonly string[];
}

interface Surroundings {
  readonly state: () => CalculatorState;
  readonly address: AddressBeside;
}

/** Lets a reader ask more about one support than how much it is. */
export function startAsides(
  section: Element,
  context: Omit<AsideContext, "today">,
  surroundings: Surroundings,
): AsidesPart {
  const parts = ASIDE_IDS.flatMap(
    (id) => startAside(id, section, context, surroundings) ?? [],
  );
  return {
    refresh: () => {
      for (const { refresh } of parts) refresh();
    },
    restore: () => {
      for (const { restore } of parts) restore();
    },
    notes: () => parts.flatMap(({ notes }) => notes()),
  };
}

function startAside(
  id: AsideId,
  section: Element,
  context: Omit<AsideContext, "today">,
  { state, address }: Surroundings,
): AsidesPart | undefined {
  const part = section.querySelector<HTMLElement>(`[data-aside="${id}"]`);
  const output = part && partOf(part, `aside-${id}`);
  if (!part || !output) return undefined;
  const { locale, words } = context.data;
  const field = part.querySelector("input");
  const typed = (): Readonly<Record<string, string>> => ({
    [id]: field?.value ?? "",
  });
  const answer = () =>
    RENDER_ASIDE[id](state(), typed(), { ...context, today: todayThere() });
  const refresh = () => {
    writeAside(part, output, answer(), locale);
  };
  const fill = ({ fills = {} }: AsideAnswer) => {
    enterValues(formOf(section, state().shown?.rule.id), fills);
  };
  const restore = () => {
    if (!field) return;
    field.value = firstValue(readOwn(address.query(), [id]), id);
    part.toggleAttribute("open", field.value !== "");
    const { fills = {} } = answer();
    // What a link says of the support itself is not counted anew.
    if (Object.keys(fills).some((name) => !state().given[name])) fill(answer());
  };
  const announce = announcer(output);
  part.addEventListener("input", (event) => {
    // It is no entry of the support itself.
    event.stopPropagation();
    address.keepBeside(saidQuery([id], typed() as Record<typeof id, string>), [
      id,
    ]);
    refresh();
    fill(answer());
    const { lines, problems } = answer();
    announce(() => spoken(lines.map(lineText(locale)), problems, locale));
  });
  document.addEventListener(NEW_DAY, refresh);
  restore();
  return {
    refresh,
    restore,
    notes: () => notesOf(part, words[`aside-${id}`] ?? "", answer(), locale),
  };
}

function writeAside(
  part: HTMLElement,
  output: Element,
  { canBeAsked, lines, problems }: AsideAnswer,
  locale: Locale,
): void {
  part.hidden = !canBeAsked;
  output.replaceChildren(...lines.map((line) => lineElement(line, locale)));
  writeProblems(part, problems);
}

function lineElement({ text, link }: AsideLine, locale: Locale): Element {
  const name = document.createElement("a");
  const before = link ? [name, marksOf(locale).colon] : [];
  name.href = link?.href ?? "";
  name.textContent = link?.name ?? "";
  return elementOf("p", ...before, ...textNodes(text, locale));
}

/** The question and what answers it; what was not unfolded was not asked. */
function notesOf(
  part: HTMLElement,
  title: string,
  { lines }: AsideAnswer,
  locale: Locale,
): readonly string[] {
  const isAsked = !part.hidden && part.hasAttribute("open");
  const said = isAsked ? lines.filter(isOfAnswer).map(lineText(locale)) : [];
  return said.length > 0 ? [title, ...said] : [];
}

/** What only a page's reader can follow is no part of a copy. */
function isOfAnswer({ isAdvice = false }: AsideLine): boolean {
  return !isAdvice;
}

function lineText(locale: Locale) {
  return ({ text, link }: AsideLine) =>
    link ? link.name + marksOf(locale).colon + text : text;
}
