import { fenOf } from "../benefit/benefit-rule.ts";
import { fen, type Fen } from "../number/money.ts";
import { leastOf, mostOf } from "../figure/most-of.ts";
import type { PlanStep } from "./plan-result.ts";
import {
  smaller,
  type CountedItem,
  type CountedItems,
  type PlanBounds,
} from "./plan-bounds.ts";
import { largestSum } from "../figure/top-award.ts";
import { figuresIn } from "../formula/formula.ts";

/** Items that share one cap, or a single one, and what they come to. */
interface Part {
  readonly low: Fen;
  readonly high: Fen;
  readonly steps: readonly PlanStep[];
}

/**
 * Several items: at least the largest, at most the sum, entries under a cap
 * for one recipient at most that cap. The rule against duplicates speaks of
 * other measures, not of the policy's own.
 */
export function addItems(counted: CountedItems): PlanBounds {
  const parts = partsOf(counted).map(partOf);
  const low = parts.map((part) => part.low).reduce((a, b) => (a > b ? a : b));
  const high = parts.map((part) => part.high).reduce((a, b) => fen(a + b));
  const results = counted.map(({ result }) => result);
  const isUnrated = results.some(({ kind }) => kind === "undetermined");
  const isAdded = parts.length > 1 || (counted.length > 1 && low < high);
  return {
    low,
    high,
    reasons: [
      ...(isUnrated ? (["rate-not-stated"] as const) : []),
      ...(isAdded ? (["own-measures"] as const) : []),
    ],
    steps: [
      ...parts.flatMap(({ steps }) => steps),
      ...addingUp(counted.length, isAdded, { low, high }),
    ],
    interpretations: results.flatMap(({ interpretations }) => interpretations),
  };
}

function addingUp(
  count: number,
  isAdded: boolean,
  values: Readonly<Record<string, Fen>>,
): readonly PlanStep[] {
  if (isAdded) return [{ kind: "arithmetic", code: "several-items", values }];
  if (count > 1) return [];
  return [{ kind: "arithmetic", code: "one-item", values: {} }];
}

/** Entries of one benefit are one part where its cap is for one recipient. */
export function partsOf(counted: CountedItems): readonly CountedItems[] {
  const parts: [CountedItem, ...CountedItem[]][] = [];
  for (const item of counted) {
    const { id, unitOfCap } = item.benefit;
    const same = parts.find(([first]) => first.benefit.id === id);
    if (same && unitOfCap) same.push(item);
    else parts.push([item]);
  }
  return parts;
}

function partOf(items: CountedItems): Part {
  const results = items.map(({ result }) => result);
  const low = results.map(leastOf).reduce((a, b) => (a > b ? a : b));
  const sum = results.map(mostOf).reduce((a, b) => fen(a + b));
  const [{ benefit }] = items;
  const { unitOfCap, sentence } = benefit;
  if (!unitOfCap || items.length === 1) return { low, high: sum, steps: [] };
  const sums = figuresIn(benefit.gives).filter(
    ({ value }) => value.kind === "money",
  );
  const cap = largestSum(sums);
  const high = cap ? smaller(sum, fenOf(cap)) : sum;
  const steps: readonly PlanStep[] = [
    {
      kind: "law",
      code: "unit-of-cap",
      sentence,
      quote: unitOfCap.zh,
      unit: unitOfCap,
    },
    { kind: "arithmetic", code: "shared-cap", values: { sum, high } },
  ];
  return { low: smaller(low, high), high, steps };
}
