import type { Formula, Operation, Operator } from "./formula.ts";

/** The ends that the text names of a figure that is used as a value. */
export interface FigureEnds {
  readonly hasLeast: boolean;
  readonly hasMost: boolean;
}

/**
 * True if there is a most that a formula can give, whatever is entered. Where
 * the text is silent there is none, unless a limit stands over it.
 */
export function hasMost<Held>(
  formula: Formula<Held>,
  endsOf: (figure: Held) => FigureEnds,
): boolean {
  const ofPart = (part: Formula<Held>) => hasMost(part, endsOf);
  if ("value" in formula) return endsOf(formula.value).hasMost;
  if ("oneOf" in formula)
    return formula.oneOf.every((figure) => endsOf(figure).hasMost);
  if ("choose" in formula) return Object.values(formula.of).every(ofPart);
  if ("readings" in formula) return ofPart(formula.of);
  if ("open" in formula) return false;
  return "op" in formula ? ofOperation(formula, endsOf) : true;
}

function ofOperation<Held>(
  { op, of }: Operation<Held>,
  endsOf: (figure: Held) => FigureEnds,
): boolean {
  const ofPart = (part: Formula<Held>) => hasMost(part, endsOf);
  const [first, ...others] = of;
  if (op === "least") return of.some(ofPart);
  // How much is cut off, and by what it is divided, decides how much is left.
  if (op === "beyond") return first !== undefined && ofPart(first);
  if (!DIVIDING.has(op)) return of.every(ofPart);
  return (
    first !== undefined &&
    ofPart(first) &&
    others.every((part) => !("value" in part) || endsOf(part.value).hasLeast)
  );
}

const DIVIDING: ReadonlySet<Operator> = new Set(["over", "count"]);
