import type { FigureKey } from "../../../domain/benefit/figures-held.ts";
import type { Quantity } from "../../../domain/figure/figure.ts";
import { figuresOfBenefit } from "../../references/figure-uses.ts";
import type { PlacedFigure } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

/** A rule that computes can be given only values that make sense of it. */
export const checkUsableValues: PolicyCheck = ({ measures, figures }) => {
  const found = measures.flatMap(({ data }) =>
    data.benefits.flatMap(figuresOfBenefit).flatMap(({ id, key }) => {
      const figure = figures.get(id);
      return figure ? checkUsable(figure, key) : [];
    }),
  );
  // A figure may be used in several places.
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
};

/** The places of a formula, which knows for itself what a value does there. */
const OF_FORMULAS: ReadonlySet<FigureKey> = new Set([
  "value",
  "limit",
  "threshold",
  "within",
]);

/** The values that a benefit can compute with; undefined for such a value. */
function usableOnly(value: Quantity, key: FigureKey): string | undefined {
  switch (value.kind) {
    case "rate": {
      const { num, den } = value.rate;
      if (OF_FORMULAS.has(key))
        return num > 0n ? undefined : "more than nothing";
      return num > 0n && num <= den ? undefined : "more than 0%, at most 100%";
    }
    case "money":
      return value.fen > 0n ? undefined : "a sum above zero";
    case "ratio":
      return value.ratio.num > 0n ? undefined : "a proportion above 0:1";
    case "range":
      return value.from <= value.to ? undefined : "the lower end first";
    default:
      return undefined;
  }
}

export function checkUsable(
  { figure, sentence, path }: PlacedFigure,
  key: FigureKey,
): readonly Problem[] {
  const isBoundless =
    figure?.bound === "about" ||
    (figure?.bound === "at-least" && !OF_FORMULAS.has(key));
  // A rule gives no more than its figures: of these no one knows the most.
  if (figure && isBoundless)
    return problemOf(sentence.draft, [...path, "bound"], {
      found: `${figure.bound} for ${figure.printed}, with which a benefit computes`,
      expected: "a value that is exact, or the most that is given",
      fix: "Compare the bound with the Chinese; if it stands there, take the figure out of the benefit, whose rule cannot compute with it.",
    });
  const expected = figure && usableOnly(figure.value, key);
  if (!expected) return [];
  return problemOf(sentence.draft, [...path, "value"], {
    found: `${figure.printed}, with which a benefit computes`,
    expected,
    fix: "Compare the value with the Chinese; if it stands there, take it out of the benefit, whose rule cannot compute with it.",
  });
}
