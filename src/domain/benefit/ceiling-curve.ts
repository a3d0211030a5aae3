import type { CostShare } from "./benefit.ts";
import { termsOf } from "./terms-of.ts";
import { EVERY_TOOL } from "./assess.ts";
import { fenOf, valueOf } from "./benefit-rule.ts";
import { breakEven } from "./break-even.ts";
import { ruleOf } from "./rule-of.ts";
import { fen, type Fen } from "../number/money.ts";
import type { Rational } from "../number/rational.ts";

/** One line of the chart: from nothing, rising by the rate, then flat. */
export interface CeilingLine {
  /** The variant's id, or undefined for the rule itself. */
  readonly variant?: string;
  readonly rate: Rational;
  readonly cap: Fen;
  /** The base in fen from which the cap decides, exactly. */
  readonly breakEven: Rational;
}

/** A benefit's ceiling against its base, for drawing. */
export interface CeilingCurve {
  readonly lines: readonly CeilingLine[];
  /** The largest base drawn: half as much again as the last break-even. */
  readonly widest: Fen;
  readonly highest: Fen;
}

/**
 * The curve of a cost share; undefined when the text states no rate, or none
 * above zero.
 */
export function ceilingCurve(benefit: CostShare): CeilingCurve | undefined {
  const rule = ruleOf(benefit);
  const lines = termsOf(benefit).flatMap(
    ({ variant, terms: { rate, cap } }): readonly CeilingLine[] => {
      const question = { rule, given: { variant }, field: "amount" };
      const even = rate && breakEven(question, EVERY_TOOL);
      if (!even) return [];
      const line = {
        rate: valueOf(rate, "rate").rate,
        cap: fenOf(cap),
        breakEven: even.least,
      };
      return [variant === undefined ? line : { ...line, variant }];
    },
  );
  if (lines.length === 0) return undefined;
  const breaks = lines.map(({ breakEven: { num, den } }) => num / den);
  return {
    lines,
    widest: fen((max(breaks) * 3n) / 2n),
    highest: fen(max(lines.map(({ cap }) => cap))),
  };
}

function max(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => (a > b ? a : b), 0n);
}
