// Shipped to the browser.
import type { Span } from "../formula/span.ts";
import { floorToFen } from "../number/money.ts";
import { rational } from "../number/rational.ts";
import type { Evaluated } from "./evaluate.ts";
import { arithmetic } from "./explain.ts";
import type { ArithmeticCode, ArithmeticStep } from "./result.ts";
import type { Measured, Unit } from "./input-kind.ts";

/** What some values come to, as a step of the working says it. */
export function operationStep(
  code: ArithmeticCode,
  parts: Readonly<Record<string, Pick<Evaluated, "span" | "unit">>>,
  span: Span,
  unit: Unit,
): ArithmeticStep {
  const values = Object.entries(parts).map(
    ([name, part]) => [name, measured(part.span, part.unit)] as const,
  );
  return arithmetic(code, {
    ...Object.fromEntries(values),
    gives: measured(span, unit),
  });
}

/** The most of a value; money in whole fen. */
function measured({ low, high = low }: Span, unit: Unit): Measured {
  const value = unit === "money" ? rational(floorToFen(high)) : high;
  return { unit, value };
}
