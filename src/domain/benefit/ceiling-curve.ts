import type { CostShare } from "./benefit.ts";
import { fen, type Fen } from "../number/money.ts";
import { rational, type Rational } from "../number/rational.ts";

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
  const lines = [undefined, ...benefit.variants].flatMap((variant) => {
    const line = lineOf(benefit, variant);
    return line ? [line] : [];
  });
  if (lines.length === 0) return undefined;
  const breaks = lines.map(({ breakEven: { num, den } }) => num / den);
  return {
    lines,
    widest: fen((max(breaks) * 3n) / 2n),
    highest: fen(max(lines.map(({ cap }) => cap))),
  };
}

function lineOf(
  benefit: CostShare,
  variant: CostShare["variants"][number] | undefined,
): CeilingLine | undefined {
  const rate = (variant?.rate ?? benefit.rate)?.value;
  const cap = (variant?.cap ?? benefit.cap).value;
  if (rate?.kind !== "rate" || cap.kind !== "money") return undefined;
  // At a rate of zero nothing rises to a cap.
  if (rate.rate.num === 0n) return undefined;
  const breakEven = rational(cap.fen * rate.rate.den, rate.rate.num);
  const line = { rate: rate.rate, cap: cap.fen, breakEven };
  return variant ? { ...line, variant: variant.id } : line;
}

function max(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => (a > b ? a : b), 0n);
}
