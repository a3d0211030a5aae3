// Shipped to the browser.
import type { Limit } from "./limit.ts";
import type { BenefitRule, RuleFigure } from "./benefit-rule.ts";
import { DISCRETIONS, type Discretion } from "../figure/figure.ts";
import type { Fen, Refused } from "../number/money.ts";
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
  figures: readonly (RuleFigure | undefined)[],
): readonly Discretion[] {
  const all = figures.flatMap((figure) => figure?.discretion ?? []);
  return DISCRETIONS.flatMap(
    (kind) => all.find((each) => each.kind === kind) ?? [],
  );
}

/** That the text leaves it open whether, or to whom, these are given. */
export function discretionSteps(
  figures: readonly (RuleFigure | undefined)[],
): readonly LawStep[] {
  return discretionOf(figures).flatMap(({ kind: code, quote }) => {
    const figure = figures.find((one) =>
      one?.discretion.some(({ kind }) => kind === code),
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

export function ceiling(
  benefit: BenefitRule,
  limit: Limit,
  fen: Fen,
  figures: readonly RuleFigure[],
  steps: readonly Step[],
): Ceiling {
  return {
    kind: "ceiling",
    fen,
    limit,
    discretion: discretionOf(figures),
    steps: [...discretionSteps(figures), ...steps],
    interpretations: benefit.interpretations,
  };
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

type Read = { readonly ok: true } | Refused<FieldProblem> | FieldProblem;

export function invalid(
  fields: Partial<Record<Field, Read | undefined>>,
): Invalid {
  return {
    kind: "invalid",
    problems: Object.entries(fields).flatMap(([name, read]) => {
      const field = name as Field;
      if (typeof read === "string") return [{ field, problem: read }];
      return !read || read.ok ? [] : [{ field, ...problemOf(read) }];
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
