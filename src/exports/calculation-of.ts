import type { Benefit } from "../domain/benefit/benefit.ts";
import { hasBase } from "../domain/benefit/benefit-kinds.ts";
import type {
  RuleFigure,
  RuleInput,
  Within,
} from "../domain/benefit/benefit-rule.ts";
import { figuresHeld } from "../domain/benefit/figures-held.ts";
import { levelsOf, variantsOf } from "../domain/benefit/parts-of.ts";
import { ruleOf } from "../domain/benefit/rule-of.ts";
import type { Discretion, Figure } from "../domain/figure/figure.ts";
import { figuresIn, mapFormula } from "../domain/formula/map-formula.ts";
import type { LocalText } from "../domain/text/local-text.ts";
import type { CalculationRecord } from "./calculation-record.ts";
import { inPlainUnit } from "./engine/plain-unit.ts";
import { wordsOf, wordsOrNull } from "./record-fields.ts";

type InputRecord = CalculationRecord["inputs"][number];
type FigureRecord = CalculationRecord["figures"][number];

/** All that a benefit's sum is worked out by. */
export function calculationOf(benefit: Benefit): CalculationRecord {
  const rule = ruleOf(benefit);
  const quotes = new Map(
    figuresHeld<Figure>(benefit).map(({ figure }) => [figure.id, figure.quote]),
  );
  const used = new Map(
    [
      ...rule.inputs.flatMap((input) => withinOf(input)?.figure ?? []),
      ...figuresIn(rule.gives),
    ].map((figure) => [figure.id, figure]),
  );
  return {
    inputs: rule.inputs.map((input) => inputOf(input, benefit)),
    gives: mapFormula(rule.gives, ({ id }) => id),
    readings: [...rule.interpretations],
    figures: [...used.values()].map((figure) =>
      figureOf(figure, quotes.get(figure.id)),
    ),
  };
}

function withinOf(input: RuleInput): Within | undefined {
  return input.kind === "choice" ? undefined : input.within;
}

function inputOf(input: RuleInput, benefit: Benefit): InputRecord {
  const { field: id, kind } = input;
  const within = withinOf(input);
  return {
    id,
    kind,
    label: wordsOrNull(labelOf(input, benefit)),
    options: kind === "choice" ? optionsOf(id, benefit) : [],
    within: within ? limitsOf(within) : null,
  };
}

function labelOf(
  { field, kind }: RuleInput,
  benefit: Benefit,
): LocalText | undefined {
  if (benefit.kind === "formula")
    return benefit.inputs.find(({ id }) => id === field)?.label;
  return kind === "money" && hasBase(benefit) ? benefit.base : undefined;
}

function optionsOf(field: string, benefit: Benefit): InputRecord["options"] {
  const named = (of: readonly { readonly id: string; label?: LocalText }[]) =>
    of.map(({ id, label }) => ({ id, label: wordsOrNull(label) }));
  if (benefit.kind === "formula")
    return named(benefit.inputs.find(({ id }) => id === field)?.options ?? []);
  if (benefit.kind !== "cost-share") return named(levelsOf(benefit));
  const { applicants: label } = benefit;
  return named([{ id: "", ...(label && { label }) }, ...variantsOf(benefit)]);
}

function limitsOf({ figure, as, from, to }: Within): InputRecord["within"] {
  const { unit } = figure.measured;
  return {
    figure: figure.id,
    as,
    least: from ? inPlainUnit(unit, from).value : null,
    most: to ? inPlainUnit(unit, to).value : null,
  };
}

function figureOf(
  { id, measured, bound, discretion, printed }: RuleFigure,
  quote: LocalText | undefined,
): FigureRecord {
  if (!quote) throw new TypeError(`${id} is no figure of its benefit`);
  const { unit, value, to, per = [] } = measured;
  return {
    id,
    ...inPlainUnit(unit, value),
    to: to ? inPlainUnit(unit, to).value : null,
    bound,
    per: [...per],
    discretion: discretion.map(discretionOf),
    printed,
    quote: wordsOf(quote),
  };
}

function discretionOf(
  discretion: Discretion,
): FigureRecord["discretion"][number] {
  const { kind, quote } = discretion;
  const chosen = kind === "on-merit" ? wordsOf(discretion.chosen) : null;
  return { kind, quote: wordsOf(quote), chosen };
}
