/**
 * What a benefit comes to, over the figures of the text and what a reader
 * enters. A value stands for itself with its bound; a limit cuts what is
 * above it, and leaves the rest as exact as it is.
 */
export type Formula<Held, Open extends string = string> =
  | { readonly value: Held }
  /** The name of an input. */
  | { readonly in: string }
  | { readonly times: readonly [Formula<Held, Open>, Formula<Held, Open>] }
  | { readonly least: Formula<Held, Open>; readonly limit: Held }
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

/** The same formula with each of its figures in another form. */
export function mapFormula<From, To, Open extends string>(
  formula: Formula<From, Open>,
  change: (figure: From) => To,
): Formula<To, Open> {
  const map = (part: Formula<From, Open>) => mapFormula(part, change);
  if ("value" in formula) return { value: change(formula.value) };
  if ("times" in formula)
    return { times: [map(formula.times[0]), map(formula.times[1])] };
  if ("least" in formula)
    return { least: map(formula.least), limit: change(formula.limit) };
  if ("oneOf" in formula) return { oneOf: formula.oneOf.map(change) };
  if ("choose" in formula) {
    const branches = Object.entries(formula.of);
    const of = branches.map(([id, branch]) => [id, map(branch)] as const);
    return { choose: formula.choose, of: Object.fromEntries(of) };
  }
  return "of" in formula ? { ...formula, of: map(formula.of) } : formula;
}

/** The names of the inputs that a formula uses in which every choice is made. */
export function inputsIn<Held>(formula: Formula<Held>): readonly string[] {
  if ("in" in formula) return [formula.in];
  if ("least" in formula) return inputsIn(formula.least);
  return "times" in formula
    ? formula.times.flatMap((part) => inputsIn(part))
    : [];
}

/** The figures of a formula, in its order. */
export function figuresIn<Held>(formula: Formula<Held>): readonly Held[] {
  const figures: Held[] = [];
  mapFormula(formula, (figure) => figures.push(figure));
  return figures;
}
