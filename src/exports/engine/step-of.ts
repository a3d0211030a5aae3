// Shipped to others: it is a part of engine.js.
import type { Unit } from "../../domain/benefit/input-kind.ts";
import type {
  SaidValue,
  Step,
  StepValues,
} from "../../domain/benefit/result.ts";
import { rational, type Rational } from "../../domain/number/rational.ts";
import type * as api from "./engine-api.ts";
import { inPlainUnit } from "./plain-unit.ts";

/** A line of the working as others are given it. */
export function stepOf(step: Step): api.Step {
  if (step.kind === "law") {
    const { kind, code, sentence, quote } = step;
    const figures = step.figures.map(({ id }) => id);
    return { kind, code, sentence, quote, figures };
  }
  const { kind, code } = step;
  const values = Object.entries(step.values).map(
    ([name, value]) => [name, valueOf(name, value)] as const,
  );
  return { kind, code, values: Object.fromEntries(values) };
}

/** The units of values that are bare numbers, by their names. */
const UNITS: Readonly<Record<string, Unit>> = {
  rate: "rate",
  ratio: "ratio",
  months: "months",
  from: "months",
  to: "months",
};

function valueOf(name: string, value: StepValues[string]): api.Value {
  if (typeof value === "bigint") return saidOf("money", rational(value));
  const unit = UNITS[name] ?? "number";
  if (typeof value === "number") return saidOf(unit, rational(BigInt(value)));
  if ("num" in value) return saidOf(unit, value);
  return saidOf(value.unit, value.value, value);
}

function saidOf(
  unit: Unit,
  value: Rational,
  { per = [], isAbout }: Partial<SaidValue> = {},
): api.Value {
  return { ...inPlainUnit(unit, value), per, isAbout: isAbout ?? false };
}
