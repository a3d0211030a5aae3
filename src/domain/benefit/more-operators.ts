// Shipped to the browser.
import type { Operator } from "../formula/formula.ts";
import {
  beyondSpan,
  countSpan,
  greatestSpan,
  overSpan,
  sumSpan,
} from "../formula/span-operations.ts";
import { leastSpan, timesSpan, type Span } from "../formula/span.ts";
import type { Evaluated, Operators, Parts } from "./evaluate.ts";
import { arithmetic, law } from "./explain.ts";
import { cutOff, share, together } from "./operators.ts";
import { byStep, byYear } from "./staged-operators.ts";
import { operationStep } from "./operation-step.ts";
import type { Unit } from "./input-kind.ts";

/** An operation on two values at a time, whatever they are values of. */
interface Binary {
  readonly span: (a: Span, b: Span) => Span;
  readonly unit: (a: Unit, b: Unit) => Unit;
}

const UNITLESS: ReadonlySet<Unit> = new Set(["rate", "ratio", "number"]);
/** What anything multiplied by it is yuan with. */
const YUAN: ReadonlySet<Unit> = new Set(["money", "exchange"]);
const ofFirst = (unit: Unit): Unit => unit;

const BINARY = {
  times: {
    span: timesSpan,
    // So much money for each of so many is money.
    unit: (a, b) => (a !== "money" && UNITLESS.has(a) ? b : a),
  },
  sum: { span: sumSpan, unit: ofFirst },
  over: { span: overSpan, unit: (a, b) => (a === b ? "number" : a) },
  least: { span: leastSpan, unit: ofFirst },
  greatest: { span: greatestSpan, unit: ofFirst },
  beyond: { span: beyondSpan, unit: ofFirst },
  count: { span: countSpan, unit: () => "count" },
} as const satisfies Partial<Record<Operator, Binary>>;

/** Two values made into one, with the step that says so. */
function join(op: keyof typeof BINARY, a: Evaluated, b: Evaluated): Evaluated {
  const { span: work, unit: unitOf }: Binary = BINARY[op];
  const span = work(a.span, b.span);
  const isMoney = [a.unit, b.unit].some((one) => YUAN.has(one));
  const unit = op === "times" && isMoney ? "money" : unitOf(a.unit, b.unit);
  const made = operationStep(op, { first: a, second: b }, span, unit);
  return { ...together(span, [a, citing(b, op)], made), unit };
}

/** In these a limit is what is counted from, and nothing is cut off at it. */
const COUNTED_FROM: ReadonlySet<Operator> = new Set([
  "greatest",
  "beyond",
  "count",
]);

/** A limit cites its words where it is used. */
function citing(part: Evaluated, op: keyof typeof BINARY): Evaluated {
  const { limits, unit } = part;
  if (!limits) return part;
  const cuts = unit === "money" ? "cap" : "condition";
  const code = COUNTED_FROM.has(op) ? "value" : cuts;
  return { ...part, steps: [law(code, limits)], figures: [limits] };
}

function fold(op: keyof typeof BINARY) {
  return (...[first, ...others]: Parts): Evaluated =>
    others.reduce((a, b) => join(op, a, b), citing(first, op));
}

/** An entry that follows a share of it, or months of a rent. */
function isShare([a, b, ...others]: Parts): boolean {
  return (
    others.length === 0 &&
    a.figures.length === 1 &&
    b.figures.length === 0 &&
    b.unit === "money" &&
    (a.unit === "rate" || a.unit === "ratio" || a.unit === "months")
  );
}

/** A sum cut off at a limit; of what is no share no rate decides. */
function cutSum(sum: Evaluated, most: Evaluated): Evaluated {
  const cut = cutOff(sum, most);
  const before = cut.steps.at(-1);
  if (sum.limit === "rate" || !before) return cut;
  const limit = cut.limit === "rate" ? "none" : "cap";
  if (before.code !== "below-cap") return { ...cut, limit };
  return {
    ...cut,
    limit,
    steps: [...cut.steps.slice(0, -1), arithmetic("within-cap")],
  };
}

/** A limit cuts off what is there before it, wherever it is written. */
function limitsLast(parts: Parts): readonly Evaluated[] {
  const limits = parts.filter((part) => part.limits);
  const [first, ...others] = parts.filter((part) => !part.limits);
  if (first) return [first, ...others, ...limits];
  const [limit, ...more] = parts;
  return [citing(limit, "least"), ...more];
}

/** The operations that a formula may have. */
export const EVERY_OPERATOR: Operators = {
  times: (...parts) =>
    isShare(parts) ? share(parts[0], parts[1]) : fold("times")(...parts),
  least: (...parts) =>
    limitsLast(parts).reduce((a, b) =>
      b.limits && b.unit === "money" ? cutSum(a, b) : join("least", a, b),
    ),
  sum: fold("sum"),
  over: fold("over"),
  greatest: fold("greatest"),
  beyond: fold("beyond"),
  count: fold("count"),
  step: byStep,
  "by-year": byYear,
};
