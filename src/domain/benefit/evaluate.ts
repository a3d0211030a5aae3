// Shipped to the browser.
import {
  atMost,
  exactly,
  leastSpan,
  timesSpan,
  ZERO,
  type Span,
} from "../formula/span.ts";
import { floorToFen } from "../number/money.ts";
import { compare } from "../number/rational.ts";
import {
  fenOf,
  valueOf,
  type BenefitFormula,
  type RuleFigure,
} from "./benefit-rule.ts";
import { arithmetic, law } from "./explain.ts";
import type { Limit } from "./limit.ts";
import type {
  ArithmeticCode,
  ArithmeticStep,
  LawCode,
  Step,
} from "./result.ts";

/** `at-most`: the text names no least; `between`: it names both. */
type Hedge = "none" | "at-most" | "between";

/** A value, and how it was come to. */
export interface Evaluated {
  /** In fen, in months, or without a unit. */
  readonly span: Span;
  /** Of the values alone: what a limit leaves or cuts off is as exact. */
  readonly hedge: Hedge;
  readonly limit: Limit;
  readonly steps: readonly Step[];
  /** The figures whose discretion the value has. */
  readonly figures: readonly RuleFigure[];
}

/** The value of an input, with the steps that lead to it. */
type ValueOfInput = (name: string) => Evaluated;

/** A value that rests on no words of the text. */
export function plain(span: Span): Evaluated {
  return { span, hedge: "none", limit: "none", steps: [], figures: [] };
}

/**
 * The value of a formula in which every choice is made; the steps cite the
 * sentence of each of its figures. Nothing is rounded.
 */
export function evaluate(
  formula: BenefitFormula,
  valueOfInput: ValueOfInput,
): Evaluated {
  const of = (part: BenefitFormula) => evaluate(part, valueOfInput);
  if ("value" in formula) return figureValue(formula.value);
  if ("in" in formula) return valueOfInput(formula.in);
  if ("times" in formula)
    return product(of(formula.times[0]), of(formula.times[1]));
  if ("least" in formula) return cutOff(of(formula.least), formula.limit);
  return { ...plain({ low: ZERO }), hedge: "at-most" };
}

/** Exact only where the text has no hedge. */
function figureValue(figure: RuleFigure): Evaluated {
  const { value, bound } = figure;
  const isExact = bound === "exact";
  const as = (code: LawCode, limit: Limit, num: bigint, den = 1n) => ({
    span: (isExact ? exactly : atMost)({ num, den }),
    hedge: isExact ? ("none" as const) : ("at-most" as const),
    limit,
    steps: [law(code, figure)],
    figures: [figure],
  });
  if (value.kind === "money")
    return isExact
      ? as("amount", "none", value.fen)
      : as("cap", "cap", value.fen);
  if (value.kind === "ratio")
    return as("ratio", "rate", value.ratio.num, value.ratio.den);
  const { num, den } = valueOf(figure, "rate").rate;
  return as("rate", "rate", num, den);
}

/** Of two values multiplied the first of these that either has. */
const HEDGES: readonly Hedge[] = ["at-most", "between"];

function product(a: Evaluated, b: Evaluated): Evaluated {
  const span = timesSpan(a.span, b.span);
  return {
    span,
    hedge: HEDGES.find((one) => one === a.hedge || one === b.hedge) ?? "none",
    limit: a.limit,
    steps: [...a.steps, ...b.steps, productStep(a, b, span)],
    figures: [...a.figures, ...b.figures],
  };
}

/** What is multiplied by what, in the words for the kind of the first figure. */
function productStep(
  { span: { low: from, high: to = from }, figures: [figure] }: Evaluated,
  { span: { low: typed } }: Evaluated,
  { low, high = low }: Span,
): ArithmeticStep {
  const amount = floorToFen(typed);
  const share = floorToFen(high);
  const { value } = figure ?? {};
  if (value?.kind === "rate") {
    const code = high.num % high.den ? "share-rounded" : "share";
    return arithmetic(code, { amount, rate: value.rate, share });
  }
  if (value?.kind === "ratio")
    return arithmetic("matched", { amount, ratio: value.ratio, share });
  const months = Number(to.num);
  return from.num
    ? arithmetic("rent-range", {
        rent: amount,
        from: Number(from.num),
        to: months,
        low: floorToFen(low),
        amount: share,
      })
    : arithmetic("rent-of-months", { rent: amount, months, amount: share });
}

/** By how a value compares with its limit, and what follows. */
const LIMITS: Readonly<Record<string, readonly [Limit, ArithmeticCode]>> = {
  "-1": ["rate", "below-cap"],
  "0": ["both", "at-cap"],
  "1": ["cap", "above-cap"],
};

function cutOff(part: Evaluated, figure: RuleFigure): Evaluated {
  const cap = fenOf(figure);
  const most = { num: cap, den: 1n };
  const { high } = part.span;
  // Of a value without an upper bound nothing can be said but the limit.
  const [limit, code] = LIMITS[high ? compare(high, most) : ""] ?? ["cap"];
  const follows = code ? [arithmetic(code, { cap })] : [];
  return {
    ...part,
    span: leastSpan(part.span, most),
    limit,
    steps: [...part.steps, law("cap", figure), ...follows],
    figures: [...part.figures, figure],
  };
}
