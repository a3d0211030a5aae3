// Shipped to the browser.
import type { Per } from "../figure/figure.ts";
import type { Span } from "../formula/span.ts";
import { CURRENCY_CODES } from "../number/currencies.ts";
import { compare, floor, multiply, rational } from "../number/rational.ts";
import type { Evaluated } from "./evaluate.ts";
import { arithmetic } from "./explain.ts";
import type { Unit } from "./input-kind.ts";
import type { ArithmeticCode, ArithmeticStep, SaidValue } from "./result.ts";

/**
 * What some values come to, as a step of the working says it.
 * @param parts the values it names; `sum` is one of those that it may give
 */
export function operationStep(
  code: ArithmeticCode,
  parts: Readonly<Record<string, Evaluated>>,
  span: Span,
  unit: Unit,
): ArithmeticStep {
  const all = Object.values(parts);
  const values = Object.entries(parts).map(([name, part]) => {
    const others = all.filter((one) => one !== part);
    return [name, saidOf(part, others)] as const;
  });
  return arithmetic(codeOf(code, parts), {
    ...Object.fromEntries(values),
    gives: said(
      span,
      unit,
      parts["sum"] ? perOfValue(parts["sum"]) : perOf(code, all),
    ),
  });
}

/** What a limit does to a value is said, and not which of the two is less. */
function codeOf(
  code: ArithmeticCode,
  { first, second }: Readonly<Record<string, Evaluated>>,
): ArithmeticCode {
  if (code !== "least" || !first || !second?.limits) return code;
  const { low, high = low } = first.span;
  return compare(high, second.span.low) > 0 ? "least-cut" : "least-within";
}

function saidOf(part: Evaluated, others: readonly Evaluated[]): SaidValue {
  const figure = figureOf(part);
  const of = COUNTS[part.unit]?.find((each) =>
    others.some((other) => perOfValue(other).includes(each)),
  );
  return {
    ...said(part.span, part.unit, perOfValue(part)),
    ...(figure && { figure }),
    ...(of && { of }),
  };
}

/** The most of a value; money in whole hundredths. */
function said(
  { low, high = low }: Span,
  unit: Unit,
  per: readonly Per[],
): SaidValue {
  const value = per.includes("year") ? multiply(high, rational(12n)) : high;
  const isMoney = unit === "money" || CURRENCY_CODES.some((c) => c === unit);
  const whole = isMoney ? rational(floor(value)) : value;
  return {
    unit,
    value: whole,
    ...(per.length > 0 && { per }),
    ...(compare(whole, value) !== 0 && { isAbout: true }),
  };
}

/** The figure that a value is, untouched by any operation. */
function figureOf({ limits, steps: [only, ...more] }: Evaluated) {
  if (limits) return limits;
  return only?.kind === "law" && more.length === 0
    ? only.figures[0]
    : undefined;
}

/** What a value is so much for each of: as the last step to it said. */
function perOfValue(part: Evaluated): readonly Per[] {
  const figure = figureOf(part);
  if (figure) return figure.measured.per ?? [];
  for (const step of [...part.steps].reverse())
    if (step.kind === "arithmetic") {
      const { gives } = step.values;
      if (typeof gives === "object" && "unit" in gives) return gives.per ?? [];
    } else if (step.figures[0]?.measured.per)
      return step.figures[0].measured.per;
  return [];
}

/** What each unit counts: so much for each of it, multiplied by it, is so much. */
const COUNTS: Readonly<Partial<Record<Unit, readonly Per[]>>> = {
  count: ["person", "item"],
  months: ["month", "year"],
  years: ["month", "year"],
  area: ["square-metre"],
};

/** What there is so much for each of when something is divided by the unit. */
const FOR_EACH: Readonly<Partial<Record<Unit, readonly Per[]>>> = {
  count: ["item"],
  months: ["month"],
  years: ["year"],
  area: ["square-metre"],
};

/** What the result of an operation is so much for each of. */
function perOf(
  code: ArithmeticCode,
  [first, second]: readonly Evaluated[],
): readonly Per[] {
  if (!first) return [];
  const own = perOfValue(first);
  if (!second) return own;
  const other = perOfValue(second);
  if (code === "times")
    return [...without(own, second), ...without(other, first)];
  if (code === "over") return [...own, ...(FOR_EACH[second.unit] ?? [])];
  return code === "count" ? [] : own.length > 0 ? own : other;
}

/** Each unit is for one of what it counts. */
function without(per: readonly Per[], { unit }: Evaluated): readonly Per[] {
  const counted = COUNTS[unit]?.find((each) => per.includes(each));
  return per.filter((each) => each !== counted);
}
