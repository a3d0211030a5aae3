// Shipped to the browser.
import type { Limit } from "./benefit.ts";
import type { BenefitRule, RuleFigure } from "./benefit-rule.ts";
import type { Fen } from "./money.ts";
import type {
  Ceiling,
  Field,
  FieldProblem,
  Ineligible,
  Invalid,
  Step,
  StepCode,
} from "./result.ts";

/** One line of the working, resting on a figure. */
export function step(
  code: StepCode,
  figure: RuleFigure,
  values: Step["values"] = {},
): Step {
  return { code, ...restingOn(figure), values };
}

/** A figure, and its sentence: what stands before the dot of its id. */
function restingOn({ id }: RuleFigure): {
  readonly figure: string;
  readonly sentence: string;
} {
  return { figure: id, sentence: id.replace(/\..*/, "") };
}

/**
 * The most the text allows; always with the step that it may be less, which
 * rests on the `bound`: the figure whose words are a ceiling and no promise.
 */
export function ceiling(
  benefit: BenefitRule,
  limit: Limit,
  fen: Fen,
  bound: RuleFigure,
  steps: readonly Step[],
): Ceiling {
  return {
    kind: "ceiling",
    fen,
    limit,
    steps: [...steps, step("bureau-decides", bound)],
    interpretations: benefit.interpretations,
  };
}

/** The figure whose sentence excludes what was entered. */
export function ineligible(figure: RuleFigure): Ineligible {
  return { kind: "ineligible", ...restingOn(figure) };
}

/** What was entered and how it was read, by field; the problems among them. */
export function invalid(
  read: Partial<Record<Field, FieldProblem | undefined>>,
): Invalid {
  return {
    kind: "invalid",
    problems: Object.entries(read).flatMap(([field, problem]) =>
      problem ? [{ field: field as Field, problem }] : [],
    ),
  };
}
