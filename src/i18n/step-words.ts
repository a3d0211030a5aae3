// Shipped to the browser.
import type { RuleFigure } from "../domain/benefit/benefit-rule.ts";
import type { InputKind } from "../domain/benefit/input-kind.ts";
import type { Locale } from "../domain/text/languages.ts";
import type { PlanStep } from "../domain/plan/plan-result.ts";
import type { SaidValue, Step, StepValues } from "../domain/benefit/result.ts";
import { ruleValue } from "./rule-value.ts";
import { fillWords, type Words } from "./fill-words.ts";
import { formatMoneyPlain } from "./format-money.ts";
import { formatRate, formatRatio } from "./format-quantity.ts";
import { hedgeWords, type HedgeLanguage } from "./hedge-words.ts";
import { joinWords, listWords } from "./join-words.ts";

export interface StepLanguage extends HedgeLanguage {
  /** Templates by the codes of steps. */
  readonly words: Readonly<Record<string, string>>;
  /** Only where a rule may be any formula are there more kinds of values. */
  readonly formulas?: FormulaWords;
}

export interface FormulaWords {
  /** A figure with its bound alone. */
  readonly figure: (figure: RuleFigure, language: HedgeLanguage) => string;
  readonly value: (value: SaidValue, locale: Locale) => string;
  /** What was typed into a field of a kind that only formulas have. */
  readonly typed: (
    kind: InputKind | undefined,
    typed: string,
    locale: Locale,
  ) => string;
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

/** The figures that a step rests on; nothing of one that rests on none. */
export function lawWords(step: Step | PlanStep, language: StepLanguage): Words {
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
  const { locale, formulas } = language;
  if (formulas) return formulas.figure(figure, language);
  const bound = { bound: figure.hedge, discretion: [] };
  return joinWords(
    locale,
    hedgeWords(bound, language),
    ruleValue(figure, locale),
  );
}

/** The sums of steps in words, by their names. */
export function valueWords(
  values: StepValues,
  { locale, formulas }: StepLanguage,
): Words {
  const say = (key: string, value: StepValues[string]) =>
    typeof value === "bigint"
      ? formatMoneyPlain(value, locale)
      : typeof value === "number"
        ? String(value)
        : "unit" in value
          ? (formulas?.value(value, locale) ?? "")
          : (key === "ratio" ? formatRatio : formatRate)(value);
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, say(key, value)]),
  );
}
