import type { Formula, Operation, Operator } from "./formula.ts";

/** How what a formula gives goes when one input grows and nothing else does. */
export type Direction = "none" | "up" | "down" | "either";

/**
 * The direction in which a formula goes with an input; `either` also where
 * that cannot be told from its shape.
 * @param isRising whether each of some parts surely gives no less than the one before
 */
export function directionOf<Held>(
  formula: Formula<Held>,
  input: string,
  isRising: (parts: readonly Formula<Held>[]) => boolean,
): Direction {
  const ofPart = (part: Formula<Held>) => directionOf(part, input, isRising);
  if ("in" in formula) return formula.in === input ? "up" : "none";
  if ("readings" in formula) return ofPart(formula.of);
  if ("limits" in formula) return ofPart(formula.limits);
  if ("choose" in formula) return merged(Object.values(formula.of).map(ofPart));
  if (!("op" in formula)) return "none";
  if (formula.op === "step") return ofSteps(formula, ofPart, isRising);
  return merged(
    formula.of.map((part, at) =>
      at > 0 && AGAINST.has(formula.op) ? opposite(ofPart(part)) : ofPart(part),
    ),
  );
}

/** The more there is of a second part, the less they give. */
const AGAINST: ReadonlySet<Operator> = new Set(["over", "beyond", "count"]);

function ofSteps<Held>(
  { of: [placed, ...stages] }: Operation<Held>,
  ofPart: (part: Formula<Held>) => Direction,
  isRising: (parts: readonly Formula<Held>[]) => boolean,
): Direction {
  const gives = stages.filter((_, at) => at % 2 === 1);
  const place = placed ? ofPart(placed) : "none";
  const isPlaced = place === "none" || isRising(gives);
  return merged([isPlaced ? place : "either", ...gives.map(ofPart)]);
}

function merged(all: readonly Direction[]): Direction {
  const moving = new Set(all.filter((one) => one !== "none"));
  const [only = "none", other] = moving;
  return other ? "either" : only;
}

function opposite(direction: Direction): Direction {
  if (direction === "up") return "down";
  return direction === "down" ? "up" : direction;
}
