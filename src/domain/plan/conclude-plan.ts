import type { Discretion } from "../figure/figure.ts";
import { fen, type Fen } from "../number/money.ts";
import { mostOf } from "../figure/most-of.ts";
import { smaller, type CountedItems, type PlanBounds } from "./plan-bounds.ts";
import type { PlanResult } from "./plan-result.ts";
import type { Result } from "../benefit/result.ts";

/** The result of a plan from its bounds, once every item and rule has been applied. */
export function concludePlan(
  { low, high, isOnePart, reasons, steps, interpretations }: PlanBounds,
  items: readonly Result[],
  counted: CountedItems,
): PlanResult {
  const [{ result: first }] = counted;
  const listed = isOnePart && first.kind === "choice" ? first.fens : undefined;
  const fens = listed?.filter((sum) => sum <= high) ?? [];
  const explained = {
    items,
    steps,
    interpretations: [...new Set(interpretations)],
    discretion: commonDiscretion(counted),
    ...(fens.length > 0 && { fens }),
  };
  const [atLeast, most] = [
    largestWithin(low, listed),
    largestWithin(high, listed),
  ];
  if (atLeast < most)
    return {
      kind: "undetermined",
      atLeast,
      atMost: most,
      reasons,
      ...explained,
    };
  const isAlone = counted.length === 1;
  const least = isAlone && first.kind === "ceiling" ? first.low : undefined;
  return {
    kind: kindOf(isOnePart ? first : undefined, most, fens),
    fen: most,
    ...(least !== undefined && { low: smaller(least, most) }),
    ...explained,
  };
}

/** A sum that a rule lowers, or that was added up, is no longer the text's own. */
function kindOf(
  only: CountedItems[0]["result"] | undefined,
  most: Fen,
  fens: readonly Fen[],
): "ceiling" | "fixed" | "choice" {
  if (only?.kind === "choice") return fens.length > 0 ? "choice" : "ceiling";
  return only?.kind === "fixed" && most === mostOf(only) ? "fixed" : "ceiling";
}

/** Of listed sums none lies between two: the largest that a bound allows. */
function largestWithin(bound: Fen, listed?: readonly Fen[]): Fen {
  return listed ? (listed.find((sum) => sum <= bound) ?? fen(0n)) : bound;
}

/** The discretion that applies to every item applies to all together. */
function commonDiscretion([
  first,
  ...others
]: CountedItems): readonly Discretion[] {
  return first.result.discretion.filter(({ kind }) =>
    others.every(({ result }) =>
      result.discretion.some((one) => one.kind === kind),
    ),
  );
}
