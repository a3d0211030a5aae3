/**
 * What a benefit comes to, over the figures of the text and what a reader
 * enters. A value stands for itself with its bound; a limit cuts what is
 * above it, and leaves the rest as exact as it is.
 */
export type Formula<Held, Open extends string = string> =
  | { readonly value: Held }
  /** A threshold, or the most that the other parts of a `least` may come to. */
  | { readonly limit: Held }
  /** The same of what is worked out: its figures are limits all. */
  | { readonly limits: Formula<Held, Open> }
  /** The name of an input. */
  | { readonly in: string }
  | Operation<Held, Open>
  /** Listed values of which one is given, and nothing between. */
  | { readonly oneOf: readonly Held[] }
  /** By the answer to an input; the usual case stands under "". */
  | {
      readonly choose: string;
      readonly of: Readonly<Record<string, Formula<Held, Open>>>;
    }
  /** What holds only under these readings, by their ids. */
  | {
      readonly readings: readonly string[];
      readonly of: Formula<Held, Open>;
    }
  /** A point on which the text is silent. */
  | { readonly open: Open }
  /** Help in kind. */
  | { readonly none: true };

/** Some parts, and what is made of them. */
export interface Operation<Held, Open extends string = string> {
  readonly op: Operator;
  readonly of: readonly Formula<Held, Open>[];
}

export const OPERATORS = [
  "times",
  "sum",
  /** The first divided by the second. */
  "over",
  "least",
  "greatest",
  /** How much of the first lies above the second, if any does. */
  "beyond",
  /** How many whole times the second goes into the first. */
  "count",
  /**
   * By the place of the first among thresholds, each of which stands before
   * what is given from it on; below the lowest nothing is.
   */
  "step",
  /** Of the parts after the first, one for each whole year of it. */
  "by-year",
] as const;
export type Operator = (typeof OPERATORS)[number];

export function isOperation<Held, Open extends string>(
  formula: Formula<Held, Open> | undefined,
  op: Operator,
): formula is Operation<Held, Open> {
  return formula !== undefined && "op" in formula && formula.op === op;
}

/** A part of a formula, however deep, and its place as it is written. */
export interface PlacedPart<Held, Open extends string> {
  readonly part: Formula<Held, Open>;
  readonly place: FormulaPlace;
}

/** A formula and all its parts, each before its own. */
export function partsPlaced<Held, Open extends string>(
  formula: Formula<Held, Open>,
  place: FormulaPlace = [],
): readonly PlacedPart<Held, Open>[] {
  const within = partsIn(formula).flatMap((part, at) =>
    partsPlaced(part, [...place, ...placeOf(formula, at)]),
  );
  return [{ part: formula, place }, ...within];
}

function placeOf<Held, Open extends string>(
  formula: Formula<Held, Open>,
  at: number,
): FormulaPlace {
  if ("op" in formula) return placeIn(formula.op, at);
  if ("limits" in formula) return ["limit"];
  return "choose" in formula
    ? ["of", Object.keys(formula.of)[at] ?? ""]
    : ["of"];
}

/** The formulas directly within a formula. */
function partsIn<Held, Open extends string>(
  formula: Formula<Held, Open>,
): readonly Formula<Held, Open>[] {
  if ("op" in formula) return formula.of;
  if ("choose" in formula) return Object.values(formula.of);
  if ("limits" in formula) return [formula.limits];
  return "readings" in formula ? [formula.of] : [];
}

/** The keys and positions that lead to a part of a formula as it is written. */
export type FormulaPlace = readonly (string | number)[];

/** The place of an operation's part; a step's thresholds stand in pairs. */
export function placeIn(op: Operator, at: number): FormulaPlace {
  if (op !== "step" || at === 0) return [op, at];
  return [op, Math.ceil(at / 2), (at - 1) % 2];
}

/** The names of the inputs that a formula uses. */
export function inputsIn<Held>(formula: Formula<Held>): readonly string[] {
  if ("in" in formula) return [formula.in];
  return partsIn(formula).flatMap((part) => inputsIn(part));
}
