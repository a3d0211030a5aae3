import {
  placeIn,
  type Formula,
  type FormulaPlace,
  type Operator,
} from "./formula.ts";

/**
 * What a value is a number of, each with its power: 3000 yuan per person and
 * month is `{ CNY: 1, count: -1, month: -1 }`. A bare number has no unit.
 */
export type Units = Readonly<Record<string, number>>;

/** Units at a place of a formula. */
interface PlacedUnits {
  readonly place: FormulaPlace;
  readonly units: Units;
}

/** Two parts that should be of one unit and are not. */
export interface UnlikeUnits {
  readonly op: string;
  readonly first: PlacedUnits;
  readonly second: PlacedUnits;
}

/** Undefined where any will do: of what is open, and of help in kind. */
export type UnitsRead =
  { readonly units: Units | undefined } | { readonly unlike: UnlikeUnits };

interface Leaves<Held> {
  readonly ofFigure: (figure: Held) => Units;
  readonly ofInput: (name: string) => Units;
}

/**
 * The units of what a formula gives, or the first two parts in it that are
 * put together and are not alike.
 */
export function unitsOf<Held>(
  formula: Formula<Held>,
  leaves: Leaves<Held>,
  place: FormulaPlace = [],
): UnitsRead {
  const at = (part: Formula<Held>, further: FormulaPlace) =>
    unitsOf(part, leaves, [...place, ...further]);
  if ("value" in formula) return { units: leaves.ofFigure(formula.value) };
  if ("limit" in formula) return { units: leaves.ofFigure(formula.limit) };
  if ("limits" in formula) return at(formula.limits, ["limit"]);
  if ("in" in formula) return { units: leaves.ofInput(formula.in) };
  if ("readings" in formula) return at(formula.of, ["of"]);
  if ("oneOf" in formula) {
    const all = formula.oneOf.map((figure, index) => ({
      place: [...place, "one-of", index],
      read: { units: leaves.ofFigure(figure) },
    }));
    return alike("one-of", all);
  }
  if ("choose" in formula) {
    const all = Object.entries(formula.of).map(([id, branch]) => ({
      place: [...place, "of", id],
      read: at(branch, ["of", id]),
    }));
    return alike("choose", all);
  }
  if (!("op" in formula)) return { units: undefined };
  const { op, of } = formula;
  const parts = of.map((part, index) => ({
    place: [...place, ...placeIn(op, index)],
    read: at(part, placeIn(op, index)),
  }));
  return COMBINED[op](op, parts);
}

interface Part {
  readonly place: FormulaPlace;
  readonly read: UnitsRead;
}

type Combine = (op: Operator, parts: readonly Part[]) => UnitsRead;

const same: Combine = (op, parts) => alike(op, parts);

const COMBINED: Readonly<Record<Operator, Combine>> = {
  times: (_, parts) => product(parts, () => 1),
  over: (_, parts) => product(parts, (index) => (index === 0 ? 1 : -1)),
  sum: same,
  least: same,
  greatest: same,
  beyond: same,
  count: (op, parts) => {
    const read = alike(op, parts);
    return "unlike" in read ? read : { units: { count: 1 } };
  },
  step: (op, parts) => {
    const isPlaced = (index: number) => index === 0 || index % 2 === 1;
    const placed = alike(
      op,
      parts.filter((_, index) => isPlaced(index)),
    );
    if ("unlike" in placed) return placed;
    return alike(
      op,
      parts.filter((_, index) => !isPlaced(index)),
    );
  },
  "by-year": (op, parts) => {
    const months = { place: [], read: { units: { month: 1 } } };
    const time = alike(op, [...parts.slice(0, 1), months]);
    return "unlike" in time ? time : alike(op, parts.slice(1));
  },
};

/** The units that all parts have, or the first that are another's. */
function alike(op: string, parts: readonly Part[]): UnitsRead {
  let first: PlacedUnits | undefined;
  for (const { place, read } of parts) {
    if ("unlike" in read) return read;
    const { units } = read;
    if (!units) continue;
    first ??= { place, units };
    if (unitWords(units) !== unitWords(first.units))
      return { unlike: { op, first, second: { place, units } } };
  }
  return { units: first?.units };
}

function product(
  parts: readonly Part[],
  powerAt: (index: number) => number,
): UnitsRead {
  const units: Record<string, number> = {};
  for (const [index, { read }] of parts.entries()) {
    if ("unlike" in read) return read;
    for (const [name, power] of Object.entries(read.units ?? {}))
      units[name] = (units[name] ?? 0) + power * powerAt(index);
  }
  return { units };
}

/** Units as a maintainer reads them: `CNY per count and month`. */
export function unitWords(units: Units): string {
  const named = (isAbove: boolean) =>
    Object.entries(units)
      .filter(([, power]) => (isAbove ? power > 0 : power < 0))
      .map(([name, power]) =>
        Math.abs(power) === 1 ? name : `${name}^${String(Math.abs(power))}`,
      )
      .sort();
  const above = named(true).join(" × ") || "a bare number";
  const below = named(false);
  return below.length > 0 ? `${above} per ${below.join(" and ")}` : above;
}
