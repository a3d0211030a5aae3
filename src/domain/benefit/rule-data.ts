// Shipped to the browser.
import {
  RULE_WORDS,
  type BenefitRule,
  type RuleFigure,
  type RuleWith,
} from "./benefit-rule.ts";
import type { Quantity } from "../figure/figure.ts";
import { withFigures } from "./figures-held.ts";
import type { Rational } from "../number/rational.ts";

/** A rule as JSON can carry it, to be read with `readExact`. */
export type RuleData = RuleWith<FigureData>;

type FigureData = Omit<RuleFigure, "value"> & { readonly value: QuantityData };

/** A value that a rule can rest on; exact numbers as decimal text. */
type QuantityData =
  | { readonly kind: "money"; readonly fen: string }
  | { readonly kind: "rate"; readonly rate: RationalData }
  | { readonly kind: "ratio"; readonly ratio: RationalData }
  | Extract<Quantity, { readonly kind: "range" }>;

type RationalData = Readonly<Record<keyof Rational, string>>;

/**
 * The rule without the words, as a page gives it to its calculator.
 * @throws TypeError for a figure of a kind that no rule can rest on
 */
export function ruleData(benefit: BenefitRule): RuleData {
  const data = withFigures(benefit, ({ value, ...figure }) => ({
    id: figure.id,
    printed: figure.printed,
    value: quantityData(value),
    bound: figure.bound,
    discretion: figure.discretion,
    quote: { zh: figure.quote.zh },
  }));
  return withoutWords(data) as RuleData;
}

/** The keys under which `ruleData` has exact integers, as decimal text. */
const EXACT: readonly string[] = ["fen", "num", "den"];

/** For `JSON.parse`: gives the rule back that `ruleData` gave. */
export function readExact(key: string, value: unknown): unknown {
  return EXACT.includes(key) ? BigInt(String(value)) : value;
}

const WORDS: readonly string[] = RULE_WORDS;

/** A part of a rule, and of the parts in it, without what only pages show. */
function withoutWords(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutWords);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => !WORDS.includes(key))
      .map(([key, value]) => [key, withoutWords(value)]),
  );
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
