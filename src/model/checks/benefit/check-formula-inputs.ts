import type { DeclaredInput } from "../../../domain/benefit/benefit.ts";
import { BESIDE_FIELDS } from "../../../domain/benefit/beside-fields.ts";
import { partsPlaced } from "../../../domain/formula/formula.ts";
import { PLAN_PARAMETERS } from "../../../domain/plan/plan-address.ts";
import type { Problem } from "../../problem/problem.ts";
import type { MeasureDraft } from "../../read/policy-draft.ts";
import type { BenefitYaml } from "../../schema/benefit-schema.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

type FormulaYaml = Extract<BenefitYaml, { readonly kind: "formula" }>;

/** What an address says beside the inputs of a benefit. */
const TAKEN: ReadonlySet<string> = new Set([
  "benefit",
  "version",
  "q",
  ...PLAN_PARAMETERS,
  ...BESIDE_FIELDS,
]);

/** The inputs of a formula are used, and have what their kinds need. */
export const checkFormulaInputs: PolicyCheck = ({ measures }) =>
  measures.flatMap((measure) =>
    measure.data.benefits.flatMap((benefit) =>
      benefit.kind === "formula" ? checkInputs(measure, benefit) : [],
    ),
  );

function checkInputs(
  measure: MeasureDraft,
  { id, inputs, gives }: FormulaYaml,
): readonly Problem[] {
  const used = new Set(
    partsPlaced(gives).flatMap(({ part }) =>
      "in" in part ? [part.in] : "choose" in part ? [part.choose] : [],
    ),
  );
  const at = (name: string) => ["benefits", id, "inputs", name];
  return inputs.flatMap((input) => [
    ...(TAKEN.has(input.id)
      ? problemOf(measure, at(input.id), {
          found: `an input called ${input.id}`,
          expected: `a name that addresses do not use: none of ${[...TAKEN].join(", ")}`,
          fix: "Call the input by another name.",
        })
      : []),
    ...(used.has(input.id) || input.within !== undefined
      ? []
      : problemOf(measure, at(input.id), {
          found: `${input.id}, which the formula does not use`,
          expected:
            "an input that is worked with, or that must lie within a figure",
          fix: "Use it in `gives`, say `within`, or take it out.",
        })),
    ...checkInput(measure, at(input.id), input),
  ]);
}

/** What a kind of input needs beside its kind. */
function checkInput(
  measure: MeasureDraft,
  path: readonly string[],
  {
    kind,
    options,
    currency,
  }: Pick<DeclaredInput, "kind" | "options" | "currency">,
): readonly Problem[] {
  const wants = (key: string, isWanted: boolean, has: boolean, of: string) =>
    isWanted === has
      ? []
      : problemOf(measure, [...path, ...(has ? [key] : [])], {
          found: has ? `\`${key}\` of an input of ${kind}` : "nothing",
          expected: isWanted ? `\`${key}\`: ${of}` : `no \`${key}\``,
          fix: isWanted ? `Add \`${key}\`.` : `Take out \`${key}\`.`,
        });
  return [
    ...wants(
      "options",
      kind === "choice",
      options !== undefined,
      "what may be chosen",
    ),
    ...wants(
      "currency",
      kind === "exchange",
      currency !== undefined,
      "the currency for whose unit the rate is",
    ),
  ];
}
