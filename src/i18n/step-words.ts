// Shipped to the browser.
import type { Locale } from "../domain/local-text.ts";
import type { PlanStep } from "../domain/plan-result.ts";
import type { Step, StepValues } from "../domain/result.ts";
import { figureWords, type HedgeWords } from "./figure-words.ts";
import { fillWords } from "./fill-words.ts";
import { formatMoneyPlain } from "./format-money.ts";
import { formatRate, formatRatio } from "./format-quantity.ts";
import { listWords } from "./list-runs.ts";

/** What the steps of a result are worded with. */
export interface StepLanguage {
  readonly locale: Locale;
  /** Templates by the codes of steps. */
  readonly words: Readonly<Record<string, string>>;
  readonly hedges: HedgeWords;
}

/** A step of a result, or of a plan, as a sentence of the page's language. */
export function stepWords(
  step: Step | PlanStep,
  language: StepLanguage,
): string {
  const values =
    step.kind === "arithmetic"
      ? valueWords(step.values, language.locale)
      : lawWords(step, language);
  return fillWords(language.words[step.code], values);
}

type Filled = Readonly<Record<string, string>>;

function lawWords(
  step: Extract<Step | PlanStep, { readonly kind: "law" }>,
  { locale, hedges }: StepLanguage,
): Filled {
  const figures = "figures" in step ? step.figures : [];
  const said = figures.map((each) => figureWords(each, hedges, locale));
  return { figure: listWords(said, locale) };
}

function valueWords(values: StepValues, locale: Locale): Filled {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      if (typeof value === "bigint")
        return [key, formatMoneyPlain(value, locale)];
      if (typeof value === "number") return [key, String(value)];
      return [key, key === "ratio" ? formatRatio(value) : formatRate(value)];
    }),
  );
}
