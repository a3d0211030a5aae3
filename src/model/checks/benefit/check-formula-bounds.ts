import type { Bound } from "../../../domain/figure/figure.ts";
import {
  isOperation,
  partsPlaced,
  placeIn,
} from "../../../domain/formula/formula.ts";
import { hasMost } from "../../../domain/formula/has-most.ts";
import type { Problem } from "../../problem/problem.ts";
import type { MeasureDraft, PolicyDraft } from "../../read/policy-draft.ts";
import type { BenefitYaml } from "../../schema/benefit-schema.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

type FormulaYaml = Extract<BenefitYaml, { readonly kind: "formula" }>;

/** A formula has a most, and its limits cut off on the side that the text says. */
export const checkFormulaBounds: PolicyCheck = (draft) =>
  draft.measures.flatMap((measure) =>
    measure.data.benefits.flatMap((benefit) =>
      benefit.kind === "formula"
        ? [
            ...checkMost(measure, benefit, draft),
            ...checkSides(measure, benefit, draft),
            ...checkInKind(measure, benefit),
          ]
        : [],
    ),
  );

function checkMost(
  measure: MeasureDraft,
  { id, gives }: FormulaYaml,
  { figures }: PolicyDraft,
): readonly Problem[] {
  const isBounded = hasMost(gives, (figure) => {
    const bound = figures.get(figure)?.figure?.bound;
    return { hasLeast: bound !== "at-most", hasMost: bound !== "at-least" };
  });
  if (isBounded) return [];
  return problemOf(measure, ["benefits", id, "gives"], {
    found: "a formula that has no most, whatever is entered",
    expected: "a most for the result",
    fix: "Put what is at least so much, is not stated, or is divided by what may be nothing, into a `least` with a `limit`; without one in the text give the benefit no formula.",
  });
}

/** The side on which each operation cuts off, and the bound that is not there. */
const OTHER_SIDE = {
  least: "at-least",
  greatest: "at-most",
} as const satisfies Record<string, Bound>;

function checkSides(
  measure: MeasureDraft,
  { id, gives }: FormulaYaml,
  { figures }: PolicyDraft,
): readonly Problem[] {
  return partsPlaced(gives).flatMap(({ part, place }) =>
    (["least", "greatest"] as const).flatMap((op) => {
      if (!isOperation(part, op)) return [];
      return part.of.flatMap((limit, at) => {
        if (!("limit" in limit)) return [];
        const figure = figures.get(limit.limit)?.figure;
        if (figure?.bound !== OTHER_SIDE[op]) return [];
        const path = ["benefits", id, "gives", ...place, op, at, "limit"];
        return problemOf(measure, path, {
          found: `${limit.limit}, ${figure.bound} ${figure.printed}, as a limit in \`${op}\``,
          expected: `a limit that the text does not say is ${OTHER_SIDE[op]}`,
          fix: "Compare the bound with the Chinese: what is at most so much stands in `least`, what is at least so much in `greatest`.",
        });
      });
    }),
  );
}

/** Help in kind comes to no sum, so nothing more can be made of it. */
function checkInKind(
  measure: MeasureDraft,
  { id, gives }: FormulaYaml,
): readonly Problem[] {
  return partsPlaced(gives).flatMap(({ part, place }) => {
    if (!("op" in part)) return [];
    const { op, of } = part;
    return of.flatMap((one, at) =>
      "none" in one
        ? problemOf(
            measure,
            ["benefits", id, "gives", ...place, ...placeIn(op, at)],
            {
              found: `help in kind as a part of \`${op}\``,
              expected: "`none` alone, or as a branch of `choose`",
              fix: "Take it out, or give the help in kind a benefit of its own.",
            },
          )
        : [],
    );
  });
}
