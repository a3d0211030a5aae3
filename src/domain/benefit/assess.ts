// Shipped to the browser.
import { inputsIn } from "../formula/formula.ts";
import { exactly, ZERO } from "../formula/span.ts";
import { floorToFen } from "../number/money.ts";
import type { BenefitInputs } from "./benefit-inputs.ts";
import { fenOf, type BenefitRule, type RuleFigure } from "./benefit-rule.ts";
import { evaluate, plain, type Evaluated } from "./evaluate.ts";
import {
  discretionOf,
  discretionSteps,
  ineligible,
  invalid,
  law,
  windowSteps,
} from "./explain.ts";
import {
  readInputs,
  settle,
  type EnteredInput,
  type Settled,
} from "./read-inputs.ts";
import type { Result, Step } from "./result.ts";

/**
 * The most the text allows under one benefit, the part of the rule that
 * decides, the sentences it rests on, and what stays open. Exact to the fen;
 * rounded once, downwards. Any text may be entered: what cannot be read is
 * `invalid` with a problem for each field.
 */
export function assess(rule: BenefitRule, entered: BenefitInputs): Result {
  const settled = settle(rule.gives, entered);
  const { formula, problems } = settled;
  const inputs = readInputs(rule, entered, inputsIn(formula));
  const unread = invalid(
    inputs.map(({ field, problem }) => [field, problem ?? problems[field]]),
  );
  const excluded = inputs.find(({ window }) => window?.isExcluded)?.window;
  // Whatever else is still to be entered changes nothing about it.
  if (excluded && unread.problems.every(({ problem }) => problem === "empty"))
    return ineligible(excluded);
  if (unread.problems.length > 0) return unread;
  if ("none" in formula) return invalid([["benefit", "no-amount"]]);
  return conclude(rule, settled, inputs);
}

function conclude(
  rule: BenefitRule,
  { formula, readings, open }: Settled,
  inputs: readonly EnteredInput[],
): Result {
  const ages = inputs.flatMap(({ window }) =>
    window?.code === "age" ? windowSteps(window) : [],
  );
  const explained = (
    figures: readonly RuleFigure[],
    steps: readonly Step[],
  ) => ({
    discretion: discretionOf(figures),
    steps: [...ages, ...discretionSteps(figures), ...steps],
    interpretations: [...rule.interpretations, ...readings],
  });
  if ("oneOf" in formula) {
    const figures = formula.oneOf;
    return {
      kind: "choice",
      fens: figures.map(fenOf).sort((a, b) => (a < b ? 1 : -1)),
      ...explained(
        figures,
        figures.slice(0, 1).map((first) => law("sums", first, figures)),
      ),
    };
  }
  const { span, hedge, limit, steps, figures } = evaluate(formula, (name) =>
    valueOfInput(inputs.find(({ field }) => field === name)),
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
  if (hedge === "none") return { kind: "fixed", fen, ...words };
  const least = hedge === "between" && { low };
  return { kind: "ceiling", fen, limit, ...words, ...least };
}

function valueOfInput({ span, window }: Partial<EnteredInput> = {}): Evaluated {
  const value = plain(span ?? exactly(ZERO));
  return window
    ? {
        ...value,
        // The text gives no more than the term; it may be a shorter one.
        hedge: window.months === undefined ? "between" : "at-most",
        steps: windowSteps(window),
        figures: [window.figure],
      }
    : value;
}
