import type { BenefitRule } from "../benefit/benefit-rule.ts";
import type { Fen } from "../number/money.ts";
import type { Counted } from "../figure/most-of.ts";
import type { Beside } from "./plan-answers.ts";
import type { PlanOpenPoint, PlanStep } from "./plan-result.ts";

/** An item that adds to a plan, and what it comes to alone. */
export interface CountedItem {
  readonly benefit: BenefitRule;
  readonly result: Counted;
  /** The level that was chosen, of a benefit that has several. */
  readonly level?: string | undefined;
  /** Its place in the plan, counted from 0. */
  readonly at: number;
  readonly low: Fen;
  readonly high: Fen;
  readonly beside: Beside;
}

/** At least one of them. */
export type CountedItems = readonly [CountedItem, ...CountedItem[]];

/** The bounds of a plan, as far as they have been worked out. */
export interface PlanBounds {
  readonly low: Fen;
  readonly high: Fen;
  /** False where several were put together. */
  readonly isOnePart: boolean;
  readonly reasons: readonly PlanOpenPoint[];
  readonly steps: readonly PlanStep[];
  /** Ids of the readings taken so far. */
  readonly interpretations: readonly string[];
}

export function smaller(a: Fen, b: Fen): Fen {
  return a < b ? a : b;
}

export function larger(a: Fen, b: Fen): Fen {
  return a > b ? a : b;
}
