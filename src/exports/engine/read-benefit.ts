// Shipped to others: it is a part of engine.js.
import type {
  BenefitRule,
  RuleFigure,
  RuleInput,
} from "../../domain/benefit/benefit-rule.ts";
import type { Discretion } from "../../domain/figure/figure.ts";
import { mapFormula } from "../../domain/formula/map-formula.ts";
import type { CalculationRecord } from "../calculation-record.ts";
import type { Benefit } from "./engine-api.ts";
import { fromPlain, unitOf } from "./plain-unit.ts";

type InputRecord = CalculationRecord["inputs"][number];
type FigureRecord = CalculationRecord["figures"][number];
type FigureById = (id: string) => RuleFigure;

/**
 * The calculation of a record of benefits.json.
 * @throws TypeError for anything that has none
 */
export function calculationIn(benefit: Benefit): CalculationRecord {
  // Whoever is not told of types may hand over anything.
  const { calculation } = (benefit as Partial<Benefit> | undefined) ?? {};
  if (!calculation || !("figures" in Object(calculation)))
    throw new TypeError("a benefit is a record of benefits.json, whole");
  return calculation as CalculationRecord;
}

/**
 * The rule that a record of benefits.json gives, as the site works it out.
 * @throws TypeError for what is no such record
 */
export function readBenefit(benefit: Benefit): BenefitRule {
  const { inputs, gives, readings, figures } = calculationIn(benefit);
  const known = new Map(figures.map((each) => [each.id, readFigure(each)]));
  const figure: FigureById = (id) => {
    const found = known.get(id);
    if (!found) throw new TypeError(`${benefit.id} has no figure ${id}`);
    return found;
  };
  return {
    id: benefit.id,
    sentence: benefit.sentences[0] ?? "",
    interpretations: readings,
    inputs: inputs.map((input) => readInput(input, figure)),
    gives: mapFormula(gives, figure),
  };
}

function readFigure(record: FigureRecord): RuleFigure {
  const { id, printed, bound, quote, unit, to, per } = record;
  const measured = unitOf(unit);
  const value = fromPlain(measured, record.value);
  return {
    id,
    printed,
    bound,
    quote,
    // For the words of a result, which are left to those who show it.
    value: { kind: "multiple", times: value },
    discretion: record.discretion.map(readDiscretion),
    measured: {
      unit: measured,
      value,
      ...(to !== null && { to: fromPlain(measured, to) }),
      ...(per.length > 0 && { per }),
    },
  };
}

function readDiscretion({
  kind,
  quote,
  chosen,
}: FigureRecord["discretion"][number]): Discretion {
  return kind === "may"
    ? { kind, quote }
    : { kind, quote, chosen: chosen ?? quote };
}

function readInput(
  { id: field, kind, within }: InputRecord,
  figureOf: FigureById,
): RuleInput {
  if (kind === "choice" || !within) return { kind, field };
  const { as, least, most } = within;
  const figure = figureOf(within.figure);
  const { unit } = figure.measured;
  return {
    kind,
    field,
    within: {
      figure,
      as,
      ...(least !== null && { from: fromPlain(unit, least) }),
      ...(most !== null && { to: fromPlain(unit, most) }),
    },
  };
}
