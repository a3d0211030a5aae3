import { deciderOf, type Worked } from "../../domain/benefit/deciding-step.ts";
import type { Step, StepValues } from "../../domain/benefit/result.ts";
import { fen } from "../../domain/number/money.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { lawWords, valueWords } from "../../i18n/step-words.ts";
import type { CalculatorState } from "./calculator-state.ts";

/** What all steps name, by its name. */
export function valuesOf(steps: readonly Step[]): StepValues {
  return Object.assign(
    {},
    ...steps.map((step) => "values" in step && step.values),
  ) as StepValues;
}

/**
 * What decided a result, in a sentence or two; of a share of a cost also what
 * is left to pay. What is not covered rests on its first step alone.
 */
export function renderVerdict(
  { shown, given }: Pick<CalculatorState, "shown" | "given">,
  result: Worked,
  data: CalculatorData,
): string {
  const { verdicts } = data;
  const decider = deciderOf(result) ?? "";
  const template =
    verdicts[`${shown?.kind ?? ""}.${decider}`] ?? verdicts[decider];
  const said = valueWords(valuesWithOwn(result), data);
  const [first] = result.steps;
  const { rate = "" } = said;
  return fillWords(template, {
    ...(first && lawWords(first, data)),
    ...said,
    beyond: shown?.beyond?.[given["variant"] ?? ""],
    rate: verdicts[rate] ?? rate,
  });
}

/** With what is left of an amount beside its ceiling. */
function valuesWithOwn(result: Worked): StepValues {
  const values = valuesOf(result.steps);
  const { amount } = values;
  return result.kind === "ceiling" && typeof amount === "bigint"
    ? { ...values, own: fen(amount - result.fen) }
    : values;
}
