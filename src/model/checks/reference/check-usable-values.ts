import type { Bound, Quantity } from "../../../domain/figure/figure.ts";
import { figuresOfBenefit } from "../../references/figure-uses.ts";
import type { PlacedFigure } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

/** A rule that computes can be given only values that make sense of it. */
export const checkUsableValues: PolicyCheck = ({ measures, figures }) => {
  const used = measures.flatMap(({ data }) =>
    data.benefits.flatMap(figuresOfBenefit).map(({ id }) => id),
  );
  return [...new Set(used)].flatMap((id) => {
    const figure = figures.get(id);
    return figure ? checkUsable(figure) : [];
  });
};

/** The values that a benefit can compute with; undefined for such a value. */
function usableOnly(value: Quantity): string | undefined {
  switch (value.kind) {
    case "rate": {
      const { num, den } = value.rate;
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

const BOUNDLESS: ReadonlySet<Bound> = new Set(["at-least", "about"]);

export function checkUsable({
  figure,
  sentence,
  path,
}: PlacedFigure): readonly Problem[] {
  // A rule gives no more than its figures: of these no one knows the most.
  if (figure && BOUNDLESS.has(figure.bound))
    return problemOf(sentence.draft, [...path, "bound"], {
      found: `${figure.bound} for ${figure.printed}, with which a benefit computes`,
      expected: "a value that is exact, or the most that is given",
      fix: "Compare the bound with the Chinese; if it stands there, take the figure out of the benefit, whose rule cannot compute with it.",
    });
  const expected = figure && usableOnly(figure.value);
  if (!expected) return [];
  return problemOf(sentence.draft, [...path, "value"], {
    found: `${figure.printed}, with which a benefit computes`,
    expected,
    fix: "Compare the value with the Chinese; if it stands there, take it out of the benefit, whose rule cannot compute with it.",
  });
}
