import { fenOf } from "../benefit/benefit-rule.ts";
import { fen, type Fen } from "../number/money.ts";
import type { Measure } from "../policy/measure.ts";
import type { Policy } from "../policy/policy.ts";
import type { Figure } from "./figure.ts";

/** A yearly total, the measure that names it, and its share of the largest. */
export interface NamedPool {
  readonly pool: Figure;
  readonly measure: Measure | undefined;
  /** In whole hundredths of the largest, downwards. */
  readonly percent: bigint;
}

type Given = Pick<Policy, "pools" | "measures">;

/** The yearly totals that the text names, on one scale. */
export function namedPools({ pools, measures }: Given): readonly NamedPool[] {
  const most = pools.map(fenOf).reduce((a, b) => (a > b ? a : b), fen(1n));
  return pools.map((pool) => ({
    pool,
    measure: measures.find(({ sentences }) =>
      sentences.some(({ id }) => id === pool.sentence),
    ),
    percent: (fenOf(pool) * 100n) / most,
  }));
}

/** All of them together: the site's own sum. */
export function poolsTotal({ pools }: Pick<Given, "pools">): Fen {
  return fen(pools.reduce((sum, pool) => sum + fenOf(pool), 0n));
}

export function withoutPool(policy: Given): readonly Measure[] {
  const named = namedPools(policy).map(({ measure }) => measure);
  return policy.measures.filter((measure) => !named.includes(measure));
}
