// Shipped to the browser.
import { leastSpan, timesSpan, type Span } from "../formula/span.ts";
import { floorToFen } from "../number/money.ts";
import { compare } from "../number/rational.ts";
import type { Evaluated, Operators } from "./evaluate.ts";
import { arithmetic, law } from "./explain.ts";
import type { Limit } from "./limit.ts";
import type { ArithmeticCode, ArithmeticStep } from "./result.ts";

/** Of several values the first of these that any has. */
const HEDGES = ["at-most", "between"] as const;

/** Values put together: the hedge of any, the steps of all and one more. */
export function together(
  span: Span,
  parts: readonly Evaluated[],
  step?: ArithmeticStep,
): Omit<Evaluated, "unit"> {
  return {
    span,
    hedge:
      HEDGES.find((one) => parts.some(({ hedge }) => hedge === one)) ?? "exact",
    limit: "none",
    steps: [...parts.flatMap(({ steps }) => steps), ...(step ? [step] : [])],
    figures: parts.flatMap(({ figures }) => figures),
  };
}

/** A share of an amount, months of a rent: what most benefits come to. */
export function share(a: Evaluated, b: Evaluated): Evaluated {
  const span = timesSpan(a.span, b.span);
  return {
    ...together(span, [a, b], shareStep(a, b, span)),
    unit: "money",
    limit: a.limit,
  };
}

/** What is multiplied by what, in the words for the unit of the first. */
function shareStep(
  { unit, span: { low: from, high: to = from } }: Evaluated,
  { span: { low: typed } }: Evaluated,
  { low, high = low }: Span,
): ArithmeticStep {
  const amount = floorToFen(typed);
  const given = floorToFen(high);
  if (unit === "rate") {
    const code = high.num % high.den ? "share-rounded" : "share";
    return arithmetic(code, { amount, rate: to, share: given });
  }
  if (unit === "ratio")
    return arithmetic("matched", { amount, ratio: to, share: given });
  const months = Number(to.num);
  return from.num
    ? arithmetic("rent-range", {
        rent: amount,
        from: Number(from.num),
        to: months,
        low: floorToFen(low),
        amount: given,
      })
    : arithmetic("rent-of-months", { rent: amount, months, amount: given });
}

/** By how a sum compares with its limit, and what follows. */
const LIMITS: Readonly<Record<string, readonly [Limit, ArithmeticCode]>> = {
  "-1": ["rate", "below-cap"],
  "0": ["both", "at-cap"],
  "1": ["cap", "above-cap"],
};

/** A sum cut off at a limit. */
export function cutOff(part: Evaluated, limit: Evaluated): Evaluated {
  const { limits, span } = limit;
  const { high } = part.span;
  // Of a value without an upper bound nothing can be said but the limit.
  const [decides, code] = LIMITS[high ? compare(high, span.low) : ""] ?? [
    "cap",
  ];
  const cap = floorToFen(span.low);
  return {
    ...part,
    span: leastSpan(part.span, span),
    limit: decides,
    steps: [
      ...part.steps,
      ...(limits ? [law("cap", limits)] : []),
      ...(code ? [arithmetic(code, { cap })] : []),
    ],
    figures: [...part.figures, ...(limits ? [limits] : [])],
  };
}

/** The operations of most benefits. */
export const OPERATORS: Operators = { times: share, least: cutOff };
