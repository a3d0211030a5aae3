import type { Result, Step } from "../../domain/benefit/result.ts";
import type { PlanResult, PlanStep } from "../../domain/plan/plan-result.ts";
import type { CalculatorData } from "../../i18n/calculator-data.ts";
import { sentenceNumber } from "../../i18n/sentence-label.ts";
import { stepWords, type StepLanguage } from "../../i18n/step-words.ts";
import { typesetChinese } from "../../i18n/typeset-chinese.ts";
import type { Line } from "./answer.ts";

type Sentences = Pick<CalculatorData, "sentences">;

interface Law {
  readonly sentence: string;
  readonly quote?: string;
}

/** A line, and where its sentence stands: on its own page a fragment is enough. */
export function renderLine(
  { sentences }: Sentences,
  text: string,
  { sentence, quote }: Law,
): Line {
  const own = [`#${sentence}`, sentenceNumber(sentence)] as const;
  const [href, name] = sentences?.[sentence] ?? own;
  return {
    text,
    source: { href, name },
    ...(quote && { quote: typesetChinese(quote) }),
  };
}

/** Steps in words; what the text says is quoted, what follows from it not. */
export function renderSteps(
  steps: readonly (Step | PlanStep)[],
  language: StepLanguage & Sentences,
): readonly Line[] {
  return steps.map((step) => {
    const text = stepWords(step, language);
    return step.kind === "law" ? renderLine(language, text, step) : { text };
  });
}

export function renderReadings(
  result: Result | PlanResult | undefined,
  data: Pick<CalculatorData, "readings" | "sentences">,
): readonly Line[] {
  return readingsIn(result).flatMap((id) => {
    const [text, sentence] = data.readings[id] ?? [];
    return text && sentence ? [renderLine(data, text, { sentence })] : [];
  });
}

export function readingsIn(
  result: Result | PlanResult | undefined,
): readonly string[] {
  return result && "interpretations" in result ? result.interpretations : [];
}
