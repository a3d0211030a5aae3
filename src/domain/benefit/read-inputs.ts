// Shipped to the browser.
import { atMost, exactly, type Span } from "../formula/span.ts";
import type { Refused } from "../number/money.ts";
import { readMoney } from "../number/read-money.ts";
import { readMonths } from "../number/read-months.ts";
import type { BenefitInputs } from "./benefit-inputs.ts";
import {
  valueOf,
  type BenefitFormula,
  type BenefitRule,
  type RuleFigure,
  type RuleInput,
} from "./benefit-rule.ts";
import type { OpenPoint } from "./benefit.ts";
import type { FieldProblem, LawCode } from "./result.ts";

/** An input of a rule as it was entered. */
export interface EnteredInput {
  readonly field: RuleInput["field"];
  /** Missing where it can be used, or is not asked for. */
  readonly problem?: Refused<FieldProblem>;
  /** In fen, or in months. */
  readonly span?: Span;
  /** Months of which the text allows only some. */
  readonly window?: EnteredWindow;
}

export interface EnteredWindow {
  readonly figure: RuleFigure;
  /** An age is only asked for; a term is what is given. */
  readonly code: Extract<LawCode, "age" | "term">;
  /** Missing where they were left open: then any may be meant. */
  readonly months?: number;
  readonly isExcluded: boolean;
}

/**
 * The inputs of a rule. A sum is needed where the formula uses it; months that
 * it multiplies may be left open, an age that it does not use may not.
 * @param used the names of the inputs in the formula
 */
export function readInputs(
  { inputs }: Pick<BenefitRule, "inputs">,
  entered: BenefitInputs,
  used: readonly string[],
): readonly EnteredInput[] {
  return inputs.map((input): EnteredInput => {
    const { kind, field } = input;
    const isUsed = used.includes(field);
    if (kind === "months") return enteredMonths(input.within, entered, isUsed);
    if (kind === "choice" || !isUsed) return { field };
    const read = readMoney(entered[field]);
    return read.ok
      ? { field, span: exactly({ num: read.fen, den: 1n }) }
      : { field, problem: read };
  });
}

function enteredMonths(
  figure: RuleFigure,
  { months: typed }: BenefitInputs,
  isUsed: boolean,
): EnteredInput {
  const field = "months";
  const { from, to } = valueOf(figure, "range");
  const window = { figure, code: isUsed ? "term" : "age" } as const;
  const read = readMonths(typed);
  if (read.ok) {
    const { months } = read;
    const isExcluded = months < from || months > to;
    const span = atMost(whole(months));
    return { field, span, window: { ...window, months, isExcluded } };
  }
  if (read.problem !== "empty" || !isUsed) return { field, problem: read };
  const span = { low: whole(from), high: whole(to) };
  return { field, span, window: { ...window, isExcluded: false } };
}

function whole(months: number) {
  return { num: BigInt(months), den: 1n };
}

/** A formula of which every choice is made, and every reading taken. */
export interface Settled {
  readonly formula: BenefitFormula;
  /** By the input of a choice that cannot be made. */
  readonly problems: Readonly<Record<string, FieldProblem>>;
  readonly readings: readonly string[];
  readonly open: readonly OpenPoint[];
}

/**
 * The formula after the reader's choices. Where one cannot be made the first
 * that there is stands in, so that the other inputs are looked at too.
 */
export function settle(
  formula: BenefitFormula,
  entered: BenefitInputs,
): Settled {
  if ("choose" in formula) {
    const name = formula.choose as "variant" | "level";
    const branches = Object.entries(formula.of);
    const chosen = entered[name] ?? "";
    const made = branches.find(([id]) => id === chosen);
    const [, branch = NOTHING] = made ?? branches[0] ?? [];
    const settled = settle(branch, entered);
    const problem = chosen ? (`unknown-${name}` as const) : "empty";
    return made ? settled : { ...settled, problems: { [name]: problem } };
  }
  if ("readings" in formula)
    return { ...settle(formula.of, entered), readings: formula.readings };
  const part = "least" in formula ? formula.least : formula;
  const open = "open" in part ? [part.open] : [];
  return { formula, problems: {}, readings: [], open };
}

const NOTHING: BenefitFormula = { none: true };
