import type { Benefit } from "../benefit/benefit.ts";
import { fenOf } from "../benefit/benefit-rule.ts";
import type { Figure } from "./figure.ts";
import type { Fen } from "../number/money.ts";
import { topSum } from "./top-award.ts";

/** Arithmetic, no forecast. */
export interface PoolArithmetic {
  readonly award: Figure;
  readonly count: bigint;
}

/**
 * The fewest full awards a year that use up the benefit's pool: each at the
 * most the text names for one. Undefined without a pool or such a sum.
 */
export function fewestFullAwards(benefit: Benefit): PoolArithmetic | undefined {
  const award = topSum(benefit);
  if (!benefit.pool || !award) return undefined;
  return { award, count: fullAwards(fenOf(benefit.pool), fenOf(award)) };
}

/**
 * Full awards of one size from a pool.
 * @throws RangeError when an award is nothing or less
 */
export function fullAwards(pool: Fen, award: Fen): bigint {
  if (award <= 0n) throw new RangeError("an award is more than nothing");
  return pool / award;
}
