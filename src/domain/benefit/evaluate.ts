// Shipped to the browser.
import type { Operator } from "../formula/formula.ts";
import { exactly, spanOf, ZERO, type Span } from "../formula/span.ts";
import type { BenefitFormula, RuleFigure } from "./benefit-rule.ts";
import { law } from "./explain.ts";
import type { Limit } from "./limit.ts";
import type { LawCode, Step } from "./result.ts";
import type { Unit } from "./input-kind.ts";

/** As bounds are; `at-least` is `between` it and any more. */
type Hedge = "exact" | "at-most" | "between";

/** A value, and how it was come to. */
export interface Evaluated {
  readonly span: Span;
  readonly unit: Unit;
  /** Of the values alone: what a limit leaves or cuts off is as exact. */
  readonly hedge: Hedge;
  readonly limit: Limit;
  readonly steps: readonly Step[];
  /** The figures whose discretion the value has. */
  readonly figures: readonly RuleFigure[];
  /** Of a limit: the figure that is one. */
  readonly limits?: RuleFigure;
}

/** The values of an operation's parts. */
export type Parts = readonly [Evaluated, Evaluated, ...Evaluated[]];

/** What is made of them. */
type Work = (...parts: Parts) => Evaluated;

/** The operations that a page can do. */
export type Operators = Readonly<Partial<Record<Operator, Work>>>;

/** The value of an input, with the steps that lead to it. */
type ValueOfInput = (name: string) => Evaluated;

/** A value that rests on no words of the text. */
export function plain(span: Span, unit: Unit): Evaluated {
  return { span, unit, hedge: "exact", limit: "none", steps: [], figures: [] };
}

/**
 * The value of a formula in which every choice is made; the steps cite the
 * sentence of each of its figures. Nothing is rounded.
 * @throws TypeError for an operation that `operators` has not
 */
export function evaluate(
  formula: BenefitFormula,
  operators: Operators,
  valueOfInput: ValueOfInput,
): Evaluated {
  if ("value" in formula) return figureValue(formula.value);
  if ("limit" in formula) return limitValue(formula.limit);
  if ("in" in formula) return valueOfInput(formula.in);
  if (!("op" in formula))
    return { ...plain({ low: ZERO }, "money"), hedge: "at-most" };
  const work = operators[formula.op];
  const parts = formula.of.map((part) =>
    evaluate(part, operators, valueOfInput),
  );
  // The content's schema gives each operation the parts that it needs.
  if (!work) throw new TypeError(formula.op);
  return work(...(parts as unknown as Parts));
}

/** Exact only where the text has no hedge. */
function figureValue(figure: RuleFigure): Evaluated {
  const { bound, measured } = figure;
  const { unit, value, to = value } = measured;
  const isLeast = bound === "at-least";
  const [code, limit] = SAYS[`${bound} ${unit}`] ??
    SAYS[unit] ?? ["value", "none"];
  return {
    span: spanOf(bound === "at-most" ? ZERO : value, isLeast ? undefined : to),
    hedge: isLeast ? "between" : (bound as Hedge),
    unit,
    limit,
    steps: [law(code, figure)],
    figures: [figure],
  };
}

/** The part that a value has in a rule, by its unit and bound. */
const SAYS: Readonly<Record<string, readonly [LawCode, Limit]>> = {
  money: ["amount", "none"],
  "at-most money": ["cap", "cap"],
  ratio: ["ratio", "rate"],
  rate: ["rate", "rate"],
};

function limitValue(limits: RuleFigure): Evaluated {
  const { unit, value } = limits.measured;
  return { ...plain(exactly(value), unit), limits };
}
