import type { Problem } from "../../problem/problem.ts";
import type { MeasureDraft, PlacedFigure } from "../../read/policy-draft.ts";
import { figuresOfBenefit } from "../../references/figure-uses.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

/**
 * Every figure of a sentence that gives a benefit is worked with, or says why
 * not: a cap that is left out would promise more than the sentence does.
 */
export const checkFiguresUsed: PolicyCheck = ({ measures, figures }) =>
  measures.flatMap((measure) => {
    const { benefits } = measure.data;
    const giving = new Set(benefits.map(({ sentence }) => sentence));
    const used = new Set(
      benefits.flatMap(figuresOfBenefit).map(({ id }) => id),
    );
    return [...figures.values()]
      .filter(({ sentence }) => giving.has(sentence.data.id))
      .flatMap((placed) => checkUse(measure, placed, used.has(placed.id)));
  });

function checkUse(
  measure: MeasureDraft,
  { id, data, path }: PlacedFigure,
  isUsed: boolean,
): readonly Problem[] {
  const isDeclared = data.unused !== undefined;
  if (isUsed !== isDeclared) return [];
  return problemOf(measure, [...path, ...(isUsed ? ["unused"] : [])], {
    found: isUsed
      ? `${id} declared unused, and in a benefit`
      : `${data.value} in no benefit of ${id.replace(/\..*/, "")}`,
    expected:
      "a benefit that is worked out with it, or `unused` with the reason",
    fix: isUsed
      ? "Take out `unused`."
      : "Name the figure in the benefit whose sum it bears on, or say under `unused` why it bears on none.",
  });
}
