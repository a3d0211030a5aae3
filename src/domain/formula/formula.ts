/**
 * What a benefit comes to, over the figures of the text and what a reader
 * enters. A value stands for itself with its bound; a limit cuts what is
 * above it, and leaves the rest as exact as it is.
 */
export type Formula<Held, Open extends string = string> =
  | { readonly value: Held }
  /** A threshold, or the most that the other parts of a `least` may come to. */
  | { readonly limit: Held }
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
  return "readings" in formula ? [formula.of] : [];
}

/** The part that a figure has in a formula. */
export type FigureRole = "value" | "limit" | "threshold" | "one-of";

/** The keys and positions that lead to a part of a formula as it is written. */
export type FormulaPlace = readonly (string | number)[];

/** The same formula with each of its figures in another form. */
export function mapFormula<From, To, Open extends string>(
  formula: Formula<From, Open>,
  change: (figure: From, role: FigureRole, place: FormulaPlace) => To,
  place: FormulaPlace = [],
  role: FigureRole = "limit",
): Formula<To, Open> {
  const map = (part: Formula<From, Open>, at: FormulaPlace, as?: FigureRole) =>
    mapFormula(part, change, [...place, ...at], as);
  if ("value" in formula)
    return { value: change(formula.value, "value", place) };
  if ("limit" in formula)
    return {
      limit: change(
        formula.limit,
        role,
        role === "threshold" ? place : [...place, "limit"],
      ),
    };
  if ("oneOf" in formula)
    return {
      oneOf: formula.oneOf.map((figure, at) =>
        change(figure, "one-of", [...place, "one-of", at]),
      ),
    };
  if ("op" in formula) {
    const { op, of } = formula;
    const roleAt = (at: number) =>
      op === "step" && at % 2 === 1 ? "threshold" : undefined;
    return {
      op,
      of: of.map((part, at) => map(part, placeIn(op, at), roleAt(at))),
    };
  }
  if ("choose" in formula) {
    const of = Object.entries(formula.of).map(
      ([id, branch]) => [id, map(branch, ["of", id])] as const,
    );
    return { choose: formula.choose, of: Object.fromEntries(of) };
  }
  return "readings" in formula
    ? { ...formula, of: map(formula.of, ["of"]) }
    : formula;
}

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

/** The figures of a formula, in its order. */
export function figuresIn<Held>(formula: Formula<Held>): readonly Held[] {
  const figures: Held[] = [];
  mapFormula(formula, (figure) => figures.push(figure));
  return figures;
}
