// Shipped to the browser.
import type { RuleFigure } from "../domain/benefit/benefit-rule.ts";
import type { Measured } from "../domain/benefit/input-kind.ts";
import type { Locale } from "../domain/text/languages.ts";
import type { PlanStep } from "../domain/plan/plan-result.ts";
import type { Step, StepValues } from "../domain/benefit/result.ts";
import { ruleValue } from "./rule-value.ts";
import { fillWords } from "./fill-words.ts";
import { formatMoneyPlain } from "./format-money.ts";
import { formatRate, formatRatio } from "./format-quantity.ts";
import { hedgeWords, type HedgeLanguage } from "./hedge-words.ts";
import { joinWords, listWords } from "./join-words.ts";

export interface StepLanguage extends HedgeLanguage {
  /** Templates by the codes of steps. */
  readonly words: Readonly<Record<string, string>>;
  /** Only where a rule may be any formula are there such values. */
  readonly measured?: (value: Measured, locale: Locale) => string;
}

export function stepWords(
  step: Step | PlanStep,
  language: StepLanguage,
): string {
  const values =
    step.kind === "arithmetic"
      ? valueWords(step.values, language)
      : lawWords(step, language);
  return fillWords(language.words[step.code], values);
}

type Filled = Readonly<Record<string, string>>;

function lawWords(
  step: Extract<Step | PlanStep, { readonly kind: "law" }>,
  language: StepLanguage,
): Filled {
  const figures = "figures" in step ? step.figures : [];
  const [merit] = figures.flatMap(({ discretion }) =>
    discretion.flatMap((one) => (one.kind === "on-merit" ? [one] : [])),
  );
  return {
    figure: listWords(
      figures.map((figure) => boundedWords(figure, language)),
      language.locale,
    ),
    chosen: merit?.chosen[language.locale] ?? "",
    unit: ("unit" in step && step.unit?.[language.locale]) || "",
  };
}

/** A value with its bound alone: what it is left to is a step of its own. */
function boundedWords(figure: RuleFigure, language: StepLanguage): string {
  const bound = { bound: figure.hedge, discretion: [] };
  const { locale, measured } = language;
  const value =
    ruleValue(figure, locale) ??
    measured?.(figure.measured, locale) ??
    figure.printed;
  return joinWords(language.locale, hedgeWords(bound, language), value);
}

function valueWords(
  values: StepValues,
  { locale, measured }: StepLanguage,
): Filled {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      if (typeof value === "bigint")
        return [key, formatMoneyPlain(value, locale)];
      if (typeof value === "number") return [key, String(value)];
      if ("unit" in value) return [key, measured?.(value, locale) ?? ""];
      return [key, key === "ratio" ? formatRatio(value) : formatRate(value)];
    }),
  );
}
