import {
  figureUnits,
  inputUnits,
} from "../../../domain/benefit/formula-units.ts";
import {
  partsPlaced,
  type FormulaPlace,
} from "../../../domain/formula/formula.ts";
import { unitsOf, unitWords } from "../../../domain/formula/units.ts";
import { quote } from "../../problem/describe-value.ts";
import type { Problem } from "../../problem/problem.ts";
import type { MeasureDraft, PolicyDraft } from "../../read/policy-draft.ts";
import type { BenefitYaml } from "../../schema/benefit-schema.ts";
import { checkKnown, problemOf, type PolicyCheck } from "../check.ts";

type FormulaYaml = Extract<BenefitYaml, { readonly kind: "formula" }>;

/** Formulas name what there is, and put together only what is alike. */
export const checkFormulas: PolicyCheck = (draft) =>
  draft.measures.flatMap((measure) =>
    measure.data.benefits.flatMap((benefit) =>
      benefit.kind === "formula"
        ? [
            ...checkNames(measure, benefit),
            ...checkUnits(measure, benefit, draft),
          ]
        : [],
    ),
  );

function checkNames(
  measure: MeasureDraft,
  { id, inputs, gives }: FormulaYaml,
): readonly Problem[] {
  const path = (place: FormulaPlace) => ["benefits", id, "gives", ...place];
  const typed = inputs.flatMap((input) =>
    input.kind === "choice" ? [] : [input.id],
  );
  const readings = measure.data.interpretations.map((one) => one.id);
  return partsPlaced(gives).flatMap(({ part, place }) => {
    if ("in" in part)
      return checkKnown(measure, [...path(place), "in"], part.in, typed, {
        expected: "one of the benefit's inputs",
        fix: "Declare the input, or correct its name.",
      });
    if ("readings" in part)
      return part.readings.flatMap((reading) =>
        checkKnown(measure, [...path(place), "reading"], reading, readings, {
          expected: "a reading of the measure",
          fix: "Add the reading to `interpretations`, or correct its id.",
        }),
      );
    if (!("choose" in part)) return [];
    const { options = [] } = inputs.find((one) => one.id === part.choose) ?? {};
    const ids = options.map((option) => option.id);
    const branches = Object.keys(part.of);
    if (ids.length > 0 && ids.join() === branches.join()) return [];
    return problemOf(measure, [...path(place), "of"], {
      found: branches.map(quote).join(", "),
      expected: `the options of the input ${part.choose}, in their order: ${ids.join(", ") || "it has none"}`,
      fix: "Give every option of the input, and no other.",
    });
  });
}

function checkUnits(
  measure: MeasureDraft,
  { id, inputs, gives }: FormulaYaml,
  { figures }: PolicyDraft,
): readonly Problem[] {
  const read = unitsOf(gives, {
    ofFigure: (figure) => {
      const found = figures.get(figure)?.figure;
      return found ? figureUnits(found) : {};
    },
    ofInput: (name) => {
      const input = inputs.find((one) => one.id === name);
      return input ? inputUnits(input) : {};
    },
  });
  const path = (place: FormulaPlace) => ["benefits", id, "gives", ...place];
  if ("unlike" in read) {
    const { op, first, second } = read.unlike;
    return problemOf(measure, path(second.place), {
      found: unitWords(second.units),
      expected: `what \`${op}\` puts it together with, ${unitWords(first.units)} at ${["gives", ...first.place].join(".")}`,
      fix: "Compare both with the sentence; say `per` with the figure where it gives so much for each.",
    });
  }
  if (!read.units || unitWords(read.units) === "CNY") return [];
  return problemOf(measure, path([]), {
    found: `a result in ${unitWords(read.units)}`,
    expected: "a result in CNY",
    fix: "Multiply by what each figure is `per`, or by a rate of exchange.",
  });
}
