import { fen, type Fen } from "../number/money.ts";
import type { Combination } from "../policy/stacking-rule.ts";
import {
  smaller,
  type CountedItem,
  type CountedItems,
  type PlanBounds,
} from "./plan-bounds.ts";
import type { PlanOpenPoint } from "./plan-result.ts";
import type { Conclusion, RuleEffect } from "./rule-effect.ts";

/** Puts items together as the rules on the policy's own do. */
export type Join = (items: CountedItems) => Pick<PlanBounds, "low" | "high">;

/**
 * The effect of support from elsewhere on a plan: on each item by itself, by
 * what was answered about it. A plan comes to what it gives itself: what is
 * had elsewhere is never added to it.
 */
export function besideOthers(
  combine: Combination,
  { low, high }: Pick<PlanBounds, "low" | "high">,
  counted: CountedItems,
  join: Join,
): RuleEffect {
  if (combine === "sum") return { conclusions: [{ code: "beside-sum" }] };
  const [first, ...others] = counted.map((item) => ({
    item,
    effect: besideOne(combine, item),
  })) as [ItemBeside, ...ItemBeside[]];
  const all = [first, ...others] as const;
  const left = join([leftOf(first), ...others.map(leftOf)]);
  const conclusions = conclusionsOf(all);
  const isMixed = conclusions.length > 1;
  return {
    conclusions: isMixed
      ? [...conclusions, { code: "beside-rest", values: { low: left.low } }]
      : conclusions.map(({ code, values = {} }) => ({ code, values })),
    isIdle: all.every(({ effect }) => effect.isIdle),
    low: smaller(low, left.low),
    high: smaller(high, left.high),
    open: all.find(({ effect }) => effect.open)?.effect.open,
  };
}

interface ItemBeside {
  readonly item: CountedItem;
  readonly effect: ItemEffect;
}

interface ItemEffect extends Conclusion {
  readonly isIdle?: true;
  readonly low?: Fen;
  readonly high?: Fen;
  readonly open?: PlanOpenPoint;
}

/** The effect on one item, of which no answer about another is part. */
export function besideOne(
  combine: Exclude<Combination, "sum">,
  {
    low,
    high,
    beside: { sameKind, elsewhere },
  }: Pick<CountedItem, "low" | "high" | "beside">,
): ItemEffect {
  if (sameKind === "no") return { code: "no-same-kind", isIdle: true };
  const none = fen(0n);
  if (elsewhere !== undefined) {
    const values = { elsewhere };
    if (elsewhere <= low) return { code: "higher-here", values };
    if (elsewhere > high && sameKind === "yes")
      return { code: "higher-there", low: none, high: none, values };
  }
  // Perhaps all of this is lost: the text does not say, or a sum is not known.
  return {
    code: `beside-${combine}-${sameKind}`,
    low: none,
    open: combine === "once" ? "same-kind" : `beside-${combine}`,
  };
}

function leftOf({ item, effect: { low, high } }: ItemBeside): CountedItem {
  return { ...item, low: low ?? item.low, high: high ?? item.high };
}

/** Alike ones once, each with the places of the items that it is about. */
function conclusionsOf(all: readonly ItemBeside[]): readonly Conclusion[] {
  const groups = new Map<string, Conclusion>();
  for (const { item, effect } of all) {
    const { code, values = {} } = effect;
    const key = `${code} ${values["elsewhere"] ?? ""}`;
    const items = [...(groups.get(key)?.items ?? []), item.at];
    groups.set(key, { code, values, items });
  }
  return [...groups.values()];
}
