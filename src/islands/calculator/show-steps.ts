import type { PlanStep } from "../../domain/plan/plan-result.ts";
import type { Result, Step } from "../../domain/benefit/result.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";
import { stepWords, type StepLanguage } from "../../i18n/step-words.ts";
import { typesetChinese } from "../../i18n/typeset-chinese.ts";
import { showWorking, type WorkingRow } from "./show-working.ts";

/** The working of one support. */
export function showSteps(
  section: Element,
  result: Result,
  data: CalculatorData,
): void {
  const steps = result.kind === "invalid" ? [] : result.steps;
  const readings = "interpretations" in result ? result.interpretations : [];
  const rows = steps.map((step) => stepRow(step, data));
  showWorking(section, data, rows, readings);
}

/** A step in words; what the text says is quoted, what follows from it not. */
export function stepRow(
  step: Step | PlanStep,
  language: StepLanguage,
): WorkingRow {
  const text = stepWords(step, language);
  if (step.kind === "arithmetic") return { text };
  const { sentence, quote } = step;
  return { text, sentence, quote: typesetChinese(quote) };
}
