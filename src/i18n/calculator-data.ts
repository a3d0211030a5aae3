import type { Benefit } from "../domain/benefit/benefit.ts";
import type { BenefitRule } from "../domain/benefit/benefit-rule.ts";
import type { Locale } from "../domain/text/local-text.ts";
import type { Interpretation, Measure } from "../domain/policy/measure.ts";
import { ruleData, type RuleData } from "../domain/benefit/rule-data.ts";
import type { View } from "./view.ts";

/** Wording by its key. */
export type Words = Readonly<Record<string, string>>;

/** What a reading says, and the sentence that it is of. */
export type Reading = readonly [text: string, sentence: string];

/** What a calculator works with: its page's own, and the language's words. */
export interface CalculatorData
  extends CalculatorSetup, Omit<CalculatorPage, "benefits"> {
  readonly benefits: readonly BenefitRule[];
}

/** What the calculators' script knows of the language itself. */
export interface CalculatorSetup {
  readonly locale: Locale;
  /** By kind of result or step, with placeholders. */
  readonly words: Words;
  /** The words of hedges, by their keys. */
  readonly hedges: Words;
  /** By problem. */
  readonly problems: Words;
}

/** What a page gives the calculators' script, as JSON; `readRule` reads the rules. */
export interface CalculatorPage {
  readonly benefits: readonly RuleData[];
  /** By interpretation id. */
  readonly readings: Readonly<Record<string, Reading>>;
  /**
   * By sentence id: where it is explained, and what it is called there.
   * Without them the sentences stand on the page itself.
   */
  readonly sentences?: Readonly<Record<string, readonly [string, string]>>;
}

/** All that a calculator can say in one language. */
export function calculatorSetup({
  locale,
  words,
}: Pick<View, "locale" | "words">): CalculatorSetup {
  return {
    locale,
    words: { ...words("calculator.words"), ...words("calculator.steps") },
    hedges: words("hedge"),
    problems: words("calculator.problems"),
  };
}

/** The calculators of some benefits, which these measures give. */
export function calculatorPage(
  { locale }: Pick<View, "locale">,
  measures: readonly Measure[],
  benefits: readonly Benefit[],
): CalculatorPage {
  const readings = measures.flatMap(({ interpretations }) => interpretations);
  return {
    benefits: benefits.map(ruleData),
    readings: readingsOf(readings, locale),
  };
}

/** Readings that the site takes, as a script shows them with a result. */
export function readingsOf(
  interpretations: readonly Interpretation[],
  locale: Locale,
): CalculatorPage["readings"] {
  return Object.fromEntries(
    interpretations.map(({ id, text, sentence }) => [
      id,
      [text[locale], sentence],
    ]),
  );
}

/** Data as the text of a script element, which no `</script>` within ends. */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
