import { placeIn, type Formula, type FormulaPlace } from "./formula.ts";

/** The part that a figure has in a formula. */
export type FigureRole = "value" | "limit" | "threshold" | "one-of";

type Change<From, To> = (
  figure: From,
  role: FigureRole,
  place: FormulaPlace,
) => To;

/**
 * The same formula with each of its figures in another form. Of a limit that
 * is worked out each figure becomes one.
 */
export function mapFormula<From, To, Open extends string>(
  formula: Formula<From, Open>,
  change: Change<From, To>,
  place: FormulaPlace = [],
  role: FigureRole = "value",
): Formula<To, Open> {
  const map = (part: Formula<From, Open>, at: FormulaPlace, as = role) =>
    mapFormula(part, change, [...place, ...at], as);
  if ("value" in formula)
    return role === "limit"
      ? { limit: change(formula.value, role, place) }
      : { value: change(formula.value, "value", place) };
  if ("limit" in formula)
    return {
      limit:
        role === "threshold"
          ? change(formula.limit, role, place)
          : change(formula.limit, "limit", [...place, "limit"]),
    };
  if ("limits" in formula) return map(formula.limits, ["limit"], "limit");
  if ("oneOf" in formula)
    return {
      oneOf: formula.oneOf.map((figure, at) =>
        change(figure, "one-of", [...place, "one-of", at]),
      ),
    };
  if ("op" in formula) {
    const { op, of } = formula;
    const isThreshold = (at: number) => op === "step" && at % 2 === 1;
    return {
      op,
      of: of.map((part, at) =>
        map(part, placeIn(op, at), isThreshold(at) ? "threshold" : role),
      ),
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

/** The figures of a formula, in its order. */
export function figuresIn<Held>(formula: Formula<Held>): readonly Held[] {
  const figures: Held[] = [];
  mapFormula(formula, (figure) => figures.push(figure));
  return figures;
}

/** The figures of a formula of which one is given and nothing between. */
export function listedIn<Held>(formula: Formula<Held>): readonly Held[] {
  const figures: Held[] = [];
  mapFormula(formula, (figure, role) => {
    if (role === "one-of") figures.push(figure);
  });
  return figures;
}
