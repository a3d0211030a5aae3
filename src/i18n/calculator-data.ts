import type { Benefit } from "../domain/benefit.ts";
import type { BenefitRule } from "../domain/benefit-rule.ts";
import type { Locale } from "../domain/local-text.ts";
import type { Interpretation, Measure } from "../domain/measure.ts";
import { ruleData, type RuleData } from "../domain/rule-data.ts";
import { typesetChinese } from "./typeset-chinese.ts";
import type { View } from "./view.ts";

type Words = Readonly<Record<string, string>>;

/** What a reading says, the sentence that it is of, and its words there. */
export type Reading = readonly [text: string, sentence: string, quote: string];

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
  /** By problem. */
  readonly problems: Words;
}

/** What a page gives the calculators' script, as JSON; `readRule` reads the rules. */
export interface CalculatorPage {
  readonly benefits: readonly RuleData[];
  /** By figure id: the words that bear the figure. */
  readonly quotes: Words;
  /** By interpretation id. */
  readonly readings: Readonly<Record<string, Reading>>;
}

/** All that a calculator can say in one language. */
export function calculatorSetup({
  locale,
  words,
}: Pick<View, "locale" | "words">): CalculatorSetup {
  return {
    locale,
    words: { ...words("calculator.words"), ...words("calculator.steps") },
    problems: words("calculator.problems"),
  };
}

/** The calculators of some benefits, which these measures give. */
export function calculatorPage(
  { locale }: Pick<View, "locale">,
  measures: readonly Measure[],
  benefits: readonly Benefit[],
): CalculatorPage {
  const rules = benefits.map(ruleData);
  const readings = measures.flatMap(({ interpretations }) => interpretations);
  return {
    benefits: rules,
    quotes: quotesOf(measures, JSON.stringify(rules)),
    readings: readingsOf(readings, locale),
  };
}

/** Readings that the site takes, as a script shows them with a result. */
export function readingsOf(
  interpretations: readonly Interpretation[],
  locale: Locale,
): CalculatorPage["readings"] {
  return Object.fromEntries(
    interpretations.map(({ id, text, sentence, says }) => [
      id,
      [text[locale], sentence, typesetChinese(says)],
    ]),
  );
}

/** The quotes of the figures that the rules rest on. */
function quotesOf(measures: readonly Measure[], rules: string): Words {
  const figures = measures.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => sentence.figures),
  );
  return Object.fromEntries(
    figures
      .filter(({ id }) => rules.includes(`"${id}"`))
      .map(({ id, says }) => [id, typesetChinese(says)]),
  );
}

/** Data as the text of a script element, which no `</script>` within ends. */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
