// Shipped to the browser.
import type { Limit } from "./benefit.ts";
import type { BenefitRule, RuleFigure } from "./benefit-rule.ts";
import type { Fen } from "./money.ts";
import type {
  ArithmeticCode,
  ArithmeticStep,
  Ceiling,
  Field,
  FieldProblem,
  Ineligible,
  Invalid,
  LawCode,
  LawStep,
  Step,
  StepValues,
} from "./result.ts";

/** What the text says of a figure, in the words that bear it. */
export function law(
  code: LawCode,
  figure: RuleFigure,
  figures: readonly RuleFigure[] = [figure],
): LawStep {
  const { says: quote } = figure;
  return { kind: "law", code, sentence: sentenceOf(figure), quote, figures };
}

/** What follows, worked out. */
export function arithmetic(
  code: ArithmeticCode,
  values: StepValues = {},
): ArithmeticStep {
  return { kind: "arithmetic", code, values };
}

/** What stands before the dot of a figure's id. */
function sentenceOf({ id }: RuleFigure): string {
  return id.replace(/\..*/, "");
}

/** The most the text allows. */
export function ceiling(
  benefit: BenefitRule,
  limit: Limit,
  fen: Fen,
  steps: readonly Step[],
): Ceiling {
  const { interpretations } = benefit;
  return { kind: "ceiling", fen, limit, steps, interpretations };
}

/** A number of months that the sentence of its range excludes. */
export function ineligible(
  code: LawCode,
  range: RuleFigure,
  months: number,
): Ineligible {
  return {
    kind: "ineligible",
    sentence: sentenceOf(range),
    steps: [law(code, range), arithmetic("outside", { months })],
  };
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
