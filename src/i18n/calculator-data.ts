import type { Benefit } from "../domain/benefit.ts";
import type { BenefitRule } from "../domain/benefit-rule.ts";
import { encodeBenefit } from "../domain/encode-benefit.ts";
import type { Locale } from "../domain/local-text.ts";
import type { Interpretation, Measure } from "../domain/measure.ts";
import { ALWAYS, NEEDS, OPEN_NEEDS } from "./calculator-needs.ts";
import { typesetChinese } from "./typeset-chinese.ts";
import type { View } from "./view.ts";

type Words = Readonly<Record<string, string>>;

/** What a reading says, the sentence that it is of, and its words there. */
export type Reading = readonly [text: string, sentence: string, quote: string];

/** What the calculator's script is given by the page. */
export interface CalculatorData {
  readonly locale: Locale;
  readonly benefits: readonly BenefitRule[];
  /** By kind of result or step, with placeholders. */
  readonly words: Words;
  /** By problem. */
  readonly problems: Words;
  /** By figure id: the words that bear the figure. */
  readonly quotes: Words;
  /** By interpretation id. */
  readonly readings: Readonly<Record<string, Reading>>;
}

/**
 * The data of the calculator on a measure's page, as JSON for a script tag;
 * `reviveRule` reads its sums.
 */
export function calculatorData(
  view: View,
  measure: Measure,
  benefits: readonly Benefit[],
): string {
  return encodeData(benefits, calculatorWords(view, [measure], benefits));
}

/**
 * Rules and what goes with them as JSON for a script tag; `reviveRule` reads
 * the sums.
 */
export function encodeData(benefits: readonly Benefit[], rest: object): string {
  const rules = benefits.map(encodeBenefit).join();
  const words = JSON.stringify(rest, (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  ).slice(1);
  return `{"benefits":[${rules}],${words}`.replaceAll("<", "\\u003c");
}

/** What the calculators of some benefits can say. */
export function calculatorWords(
  { locale, words }: View,
  measures: readonly Measure[],
  benefits: readonly Benefit[],
): Omit<CalculatorData, "benefits"> {
  const needs = benefits.flatMap((benefit) =>
    benefit.open.length > 0
      ? [NEEDS[benefit.kind], OPEN_NEEDS]
      : [NEEDS[benefit.kind]],
  );
  return {
    locale,
    words: {
      ...pick(words("calculator.words"), [
        ...ALWAYS,
        ...needs.flatMap(({ results }) => results),
      ]),
      ...pick(
        words("calculator.steps"),
        needs.flatMap(({ steps }) => steps),
      ),
    },
    problems: pick(words("calculator.problems"), [
      "unknown-benefit",
      ...needs.flatMap(({ problems }) => problems),
    ]),
    quotes: quotesOf(measures, benefits.map(encodeBenefit).join()),
    readings: readingsOf(
      measures.flatMap(({ interpretations }) => interpretations),
      locale,
    ),
  };
}

/** Readings that the site takes, as a script shows them with a result. */
export function readingsOf(
  interpretations: readonly Interpretation[],
  locale: Locale,
): CalculatorData["readings"] {
  return Object.fromEntries(
    interpretations.map(({ id, text, sentence, says }) => [
      id,
      [text[locale], sentence, typesetChinese(says)],
    ]),
  );
}

function pick(words: Words, keys: readonly string[]): Words {
  return Object.fromEntries(keys.map((key) => [key, words[key] ?? ""]));
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
