// Shipped to the browser.
import { inputsIn } from "../formula/formula.ts";
import { floorToFen } from "../number/money.ts";
import type { BenefitInputs } from "./benefit-inputs.ts";
import type { BenefitRule, RuleFigure } from "./benefit-rule.ts";
import { evaluate, type Operators } from "./evaluate.ts";
import {
  discretionOf,
  discretionSteps,
  ineligible,
  invalid,
  law,
  windowSteps,
} from "./explain.ts";
import { readInputs, type EnteredInput, type Readers } from "./read-inputs.ts";
import { settle, type Settled } from "./settle.ts";
import type { Result, Step } from "./result.ts";
import { valueOfInput } from "./value-of-input.ts";

/** What rules are worked out with: a page carries what its rules need. */
export interface Engine {
  readonly operators: Operators;
  readonly readers: Readers;
}

/** Works a rule out with what was entered. */
export type Assess = (rule: BenefitRule, entered: BenefitInputs) => Result;

/**
 * Works rules out with an engine: the most the text allows under one benefit,
 * the part of the rule that decides, the sentences it rests on, and what stays
 * open. Exact to the fen; rounded once, downwards. Any text may be entered:
 * what cannot be read is `invalid` with a problem for each field.
 */
export function assessWith({ operators, readers }: Engine): Assess {
  return (rule, entered) => {
    const settled = settle(rule.gives, entered);
    const { formula, problems } = settled;
    const inputs = readInputs(rule, entered, inputsIn(formula), readers);
    const unread = invalid(
      inputs.map(({ field, problem }) => [field, problem ?? problems[field]]),
    );
    const excluded = inputs.find(({ window }) => window?.isExcluded)?.window;
    // Whatever else is still to be entered changes nothing about it.
    if (excluded && unread.problems.every(({ problem }) => problem === "empty"))
      return ineligible(excluded);
    if (unread.problems.length > 0) return unread;
    if ("none" in formula) return invalid([["benefit", "no-amount"]]);
    return conclude(rule, settled, inputs, operators);
  };
}

function conclude(
  rule: BenefitRule,
  { formula, readings, open }: Settled,
  inputs: readonly EnteredInput[],
  operators: Operators,
): Result {
  const conditions = inputs.flatMap(({ window }) =>
    window && window.code !== "term" ? windowSteps(window) : [],
  );
  const explained = (
    figures: readonly RuleFigure[],
    steps: readonly Step[],
  ) => ({
    discretion: discretionOf(figures),
    steps: [...conditions, ...discretionSteps(figures), ...steps],
    interpretations: [...rule.interpretations, ...readings],
  });
  if ("oneOf" in formula) {
    const figures = formula.oneOf;
    const [first] = figures;
    const fens = figures.map(({ measured }) => floorToFen(measured.value));
    return {
      kind: "choice",
      fens: fens.sort((a, b) => (a < b ? 1 : -1)),
      ...explained(figures, first ? [law("sums", first, figures)] : []),
    };
  }
  const { span, hedge, limit, steps, figures } = evaluate(
    formula,
    operators,
    (name) => valueOfInput(inputs.find(({ field }) => field === name)),
  );
  const words = explained(figures, steps);
  const low = floorToFen(span.low);
  // A benefit without an upper bound is refused when the content is checked.
  const fen = floorToFen(span.high ?? span.low);
  if (open.length > 0)
    return {
      kind: "undetermined",
      atLeast: low,
      atMost: fen,
      reasons: open,
      ...words,
    };
  if (hedge === "exact") return { kind: "fixed", fen, ...words };
  const least = (low || hedge === "between") && { low };
  return { kind: "ceiling", fen, limit, ...words, ...least };
}
