import { announcer } from "../browser/announce.ts";
import { NEW_DAY } from "../browser/follow-days.ts";
import type { OwnAddress } from "../browser/own-address.ts";
import type { Answer } from "./answer.ts";
import {
  readAsked,
  stateQuery,
  workOut,
  type Asked,
  type CalculatorState,
  type WorkingData,
} from "./calculator-state.ts";
import { fillForm, readForm } from "./form-fields.ts";
import { onEntry } from "./on-entry.ts";
import type { EnteredEarly } from "./page-before.ts";
import { renderAnswer } from "./render-answer.ts";
import { hasEnded } from "./term-now.ts";
import { spokenAnswer } from "./answer-nodes.ts";
import { outputOf } from "./write-answer.ts";
import { formOf, writeCalculator } from "./write-calculator.ts";

interface Surroundings {
  /** Fields that were filled before the script was there. */
  readonly entered: EnteredEarly;
  /** Keeps each result, so that it can be linked. */
  readonly address: OwnAddress;
}

export interface Calculator {
  readonly state: () => CalculatorState;
  readonly answer: () => Answer;
  /** Tells of each answer that is shown from now on. */
  readonly onAnswer: (answered: () => void) => void;
  /** Shows what the address asks for, and nothing that was entered since. */
  readonly restore: () => void;
}

/**
 * Brings a calculator to life: what its address asks for is filled in and
 * answered, and what was entered before the script was there; then each
 * change is answered, put into the address and read out. Another support is
 * a step that Back undoes.
 */
export function startCalculator(
  section: HTMLElement,
  data: WorkingData,
  { entered, address }: Surroundings,
): Calculator {
  const announce = announcer(outputOf(section) ?? section);
  const listeners: (() => void)[] = [];
  const told = () => {
    for (const listener of listeners) listener();
  };
  let state = workOut(data, {});
  let answer: Answer;
  const show = (next: CalculatorState) => {
    state = next;
    answer = renderAnswer(state, data, hasEnded());
    writeCalculator(section, state, answer, data);
  };
  const enter = (target: EventTarget | null) => {
    const field = target as HTMLInputElement;
    show(workOut(data, readEntry(section, field, state)));
    address[isSupport(field) ? "step" : "keep"](stateQuery(state));
    told();
    announce(() => spokenAnswer(answer, data.locale));
  };
  const showAsked = (asked: Asked, early: readonly Element[] = []) => {
    const next = workOut(data, asked);
    const form = formOf(section, next.shown?.rule.id);
    fillForm(form, { ...asked }, (name) => early.some(isNamed(name)));
    show(next);
    told();
  };

  const early = enteredFields(section, entered);
  const support = early.find((field) => field.matches(CHOSEN_SUPPORT));
  if (!support) showAsked(readAsked(address.query(), data), early);
  if (early.length > 0) enter(support ?? section);
  onEntry(section, ofNamed(enter));
  document.addEventListener(NEW_DAY, () => {
    show(state);
    told();
  });
  return {
    state: () => state,
    answer: () => answer,
    onAnswer: (answered) => listeners.push(answered),
    restore: () => {
      for (const form of section.querySelectorAll("form")) form.reset();
      showAsked(readAsked(address.query(), data));
    },
  };
}

function isNamed(name: string) {
  return (field: Element) => field.getAttribute("name") === name;
}

/** The fields into which something was entered before the script was there. */
function enteredFields(
  section: HTMLElement,
  entered: EnteredEarly,
): readonly Element[] {
  const fields = [...section.querySelectorAll("[name]")];
  return fields.filter((field) => entered.has(field));
}

/** A box that a reader ticks off is no entry: it has no name. */
function ofNamed(entered: (field: HTMLInputElement) => void) {
  return (target: EventTarget | null) => {
    const field = target as HTMLInputElement;
    if (field.name) entered(field);
  };
}

function isSupport({ name }: HTMLInputElement): boolean {
  return name === "benefit";
}

/** The form of a support once a field was typed or chosen. */
function readEntry(
  section: HTMLElement,
  field: HTMLInputElement,
  { shown, given }: CalculatorState,
): Asked {
  const benefit = isSupport(field) ? field.value : shown?.rule.id;
  const before = isSupport(field) ? {} : { ...given };
  const entered = Object.entries(readForm(formOf(section, benefit), before))
    // Choosing a support leaves its fields as untouched as they are empty.
    .filter(([, typed]) => Boolean(field.form ?? typed));
  return { ...Object.fromEntries(entered), benefit };
}

const CHOSEN_SUPPORT = "select[name=benefit], [name=benefit]:checked";
