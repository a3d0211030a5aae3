// Shipped to the browser.
import { compare, type Rational } from "../number/rational.ts";
import type { Refused } from "../number/money.ts";
import { readMoney } from "../number/read-money.ts";
import { readMonths } from "../number/read-months.ts";
import type { BenefitInputs } from "./benefit-inputs.ts";
import type {
  BenefitRule,
  RuleFigure,
  RuleInput,
  Within,
  WithinCode,
  Limits,
} from "./benefit-rule.ts";
import type { InputKind } from "./input-kind.ts";
import type { FieldProblem } from "./result.ts";

/** What was typed, in the unit of its kind. */
export type ReadEntry =
  { readonly ok: true; readonly value: Rational } | Refused<FieldProblem>;

/** How each kind of input is read; a page carries those that it uses. */
export type Readers = Readonly<
  Partial<Record<InputKind, (typed: string | undefined) => ReadEntry>>
>;

/** The kinds that most benefits ask for. */
export const READERS: Readers = {
  money: (typed) => {
    const read = readMoney(typed);
    return read.ok ? { ok: true, value: whole(read.fen) } : read;
  },
  months: (typed) => {
    const read = readMonths(typed);
    return read.ok ? { ok: true, value: whole(BigInt(read.months)) } : read;
  },
};

/** An input of a rule as it was entered. */
export interface EnteredInput {
  readonly field: string;
  readonly kind: RuleInput["kind"];
  /** Missing where it can be used, or is not asked for. */
  readonly problem?: Refused<FieldProblem>;
  /** Missing where it was left open, or is not asked for. */
  readonly value?: Rational | undefined;
  /** A value of which the text allows only some. */
  readonly window?: EnteredWindow | undefined;
}

export interface EnteredWindow extends Limits {
  readonly figure: RuleFigure;
  readonly code: WithinCode;
  /** Missing where it was left open: then any may be meant. */
  readonly value: Rational | undefined;
  readonly isExcluded: boolean;
}

/**
 * The inputs of a rule. What the formula uses is needed, and what the text
 * excludes by; a term that it gives may be left open.
 * @param used the names of the inputs in the formula
 */
export function readInputs(
  { inputs }: Pick<BenefitRule, "inputs">,
  entered: BenefitInputs,
  used: readonly string[],
  readers: Readers,
): readonly EnteredInput[] {
  return inputs.map((input): EnteredInput => {
    const { kind, field } = input;
    if (kind === "choice") return { kind, field };
    const { within } = input;
    if (!within && !used.includes(field)) return { kind, field };
    return enteredOf(input, readers[kind]?.(entered[field]));
  });
}

function enteredOf(
  { kind, field, within }: TypedInput,
  read: ReadEntry | undefined,
): EnteredInput {
  const refused = read?.ok === false ? read : undefined;
  const isOpen = within?.as === "term" && refused?.problem === "empty";
  if (refused && !isOpen) return { kind, field, problem: refused };
  const value = read?.ok ? read.value : undefined;
  return { kind, field, value, window: within && windowOf(within, value) };
}

type TypedInput = Exclude<RuleInput, { readonly kind: "choice" }>;

function windowOf(
  { as: code, ...within }: Within,
  value: Rational | undefined,
): EnteredWindow {
  const { from, to } = within;
  const isExcluded =
    value !== undefined &&
    ((from && compare(value, from) < 0) || (to && compare(value, to) > 0)) ===
      true;
  return { code, ...within, value, isExcluded };
}

function whole(num: bigint): Rational {
  return { num, den: 1n };
}
