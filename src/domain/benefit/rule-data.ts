// Shipped to the browser.
import type { Quantity } from "../figure/figure.ts";
import { mapFormula } from "../formula/formula.ts";
import type { Rational } from "../number/rational.ts";
import type { BenefitRule, RuleFigure } from "./benefit-rule.ts";

/** A rule as JSON can carry it, to be read with `readExact`. */
export type RuleData = BenefitRule<FigureData>;

type FigureData = Omit<RuleFigure, "value"> & { readonly value: QuantityData };

/** A value that a rule can rest on; exact numbers as decimal text. */
type QuantityData =
  | { readonly kind: "money"; readonly fen: string }
  | { readonly kind: "rate"; readonly rate: RationalData }
  | { readonly kind: "ratio"; readonly ratio: RationalData }
  | Extract<Quantity, { readonly kind: "range" }>;

type RationalData = Readonly<Record<keyof Rational, string>>;

/**
 * The rule as a page gives it to its calculator.
 * @throws TypeError for a figure of a kind that no rule can rest on
 */
export function ruleData({ inputs, gives, ...rule }: BenefitRule): RuleData {
  return {
    ...rule,
    inputs: inputs.map((input) =>
      input.kind === "months"
        ? { ...input, within: figureData(input.within) }
        : input,
    ),
    gives: mapFormula(gives, figureData),
  };
}

function figureData({ value, ...figure }: RuleFigure): FigureData {
  return { ...figure, value: quantityData(value) };
}

/** The keys under which `ruleData` has exact integers, as decimal text. */
const EXACT: readonly string[] = ["fen", "num", "den"];

/** For `JSON.parse`: gives the rule back that `ruleData` gave. */
export function readExact(key: string, value: unknown): unknown {
  return EXACT.includes(key) ? BigInt(String(value)) : value;
}

function quantityData(value: Quantity): QuantityData {
  switch (value.kind) {
    case "money":
      return { kind: "money", fen: String(value.fen) };
    case "rate":
      return { kind: "rate", rate: rationalData(value.rate) };
    case "ratio":
      return { kind: "ratio", ratio: rationalData(value.ratio) };
    case "range":
      return value;
    default:
      throw new TypeError(`No rule rests on a ${value.kind}`);
  }
}

function rationalData({ num, den }: Rational): RationalData {
  return { num: String(num), den: String(den) };
}
