import type { Formula, Operation } from "./formula.ts";

/**
 * The formulas that a formula may stand for: one for each of its listed
 * values, each combination once where there are several lists.
 */
export function alternativesOf<Held, Open extends string>(
  formula: Formula<Held, Open>,
): readonly Formula<Held, Open>[] {
  if ("oneOf" in formula) return formula.oneOf.map((value) => ({ value }));
  if (!("op" in formula)) return [formula];
  return formula.of.reduce<readonly Operation<Held, Open>[]>(
    (made, part) =>
      made.flatMap((one) =>
        alternativesOf(part).map((each) => ({ ...one, of: [...one.of, each] })),
      ),
    [{ ...formula, of: [] }],
  );
}
