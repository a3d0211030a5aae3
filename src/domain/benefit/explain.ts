// Shipped to the browser.
import type { RuleFigure } from "./benefit-rule.ts";
import type { EnteredWindow } from "./read-inputs.ts";
import { DISCRETIONS, type Discretion } from "../figure/figure.ts";
import type { Refused } from "../number/money.ts";
import type {
  ArithmeticCode,
  ArithmeticStep,
  Field,
  FieldProblem,
  Ineligible,
  Invalid,
  LawCode,
  LawStep,
  Step,
  StepValues,
} from "./result.ts";

export function law(
  code: LawCode,
  figure: RuleFigure,
  figures: readonly RuleFigure[] = [figure],
): LawStep {
  const quote = figure.quote.zh;
  return { kind: "law", code, sentence: sentenceOf(figure), quote, figures };
}

/** Each kind of discretion over some figures, once. */
export function discretionOf(
  figures: readonly RuleFigure[],
): readonly Discretion[] {
  const all = figures.flatMap(({ discretion }) => discretion);
  return DISCRETIONS.flatMap(
    (kind) => all.find((each) => each.kind === kind) ?? [],
  );
}

/** That the text leaves it open whether, or to whom, these are given. */
export function discretionSteps(
  figures: readonly RuleFigure[],
): readonly LawStep[] {
  return discretionOf(figures).flatMap(({ kind: code, quote }) => {
    const figure = figures.find((one) =>
      one.discretion.some(({ kind }) => kind === code),
    );
    return figure ? [{ ...law(code, figure), quote: quote.zh }] : [];
  });
}

export function arithmetic(
  code: ArithmeticCode,
  values: StepValues = {},
): ArithmeticStep {
  return { kind: "arithmetic", code, values };
}

function sentenceOf({ id }: RuleFigure): string {
  return id.replace(/\..*/, "");
}

/** What the text says of a value, and whether what was entered fits it. */
export function windowSteps({
  figure,
  code,
  value,
  isExcluded,
}: EnteredWindow): readonly Step[] {
  const said = law(code, figure);
  if (!value) return [said];
  const { unit } = figure.measured;
  const step =
    code === "condition"
      ? arithmetic(isExcluded ? "fails" : "meets", { entered: { unit, value } })
      : arithmetic(isExcluded ? "outside" : "within", {
          months: Number(value.num),
        });
  return [said, step];
}

/** A value that the sentence of its range excludes. */
export function ineligible(window: EnteredWindow): Ineligible {
  return {
    kind: "ineligible",
    sentence: sentenceOf(window.figure),
    steps: windowSteps(window),
  };
}

/** A problem by its name alone, or as a reading refused it. */
type FoundProblem = Refused<FieldProblem> | FieldProblem | undefined;

/** The problems of some fields; those without one are passed over. */
export function invalid(
  fields: readonly (readonly [field: Field, found: FoundProblem])[],
): Invalid {
  return {
    kind: "invalid",
    problems: fields.flatMap(([field, found]) => {
      if (!found) return [];
      if (typeof found === "string") return [{ field, problem: found }];
      return [{ field, ...problemOf(found) }];
    }),
  };
}

/** Why a field cannot be used, and what it may mean where that is asked. */
export function problemOf<Problem>({
  problem,
  readings,
}: Refused<Problem>): Omit<Refused<Problem>, "ok"> {
  return readings ? { problem, readings } : { problem };
}
