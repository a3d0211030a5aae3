// Shipped to the browser.
import type { BenefitKind } from "../domain/benefit/benefit.ts";
import type { BenefitRule } from "../domain/benefit/benefit-rule.ts";
import { readExact, type RuleData } from "../domain/benefit/rule-data.ts";
import type { Interpretation } from "../domain/policy/measure.ts";
import type { Locale } from "../domain/text/languages.ts";
import type { Words } from "./fill-words.ts";
import type { FormField } from "./form-fields.ts";
import { typeset } from "./typeset-chinese.ts";
import type { View } from "./view.ts";

export interface BenefitRecord<Rule = BenefitRule> {
  readonly rule: Rule;
  readonly kind: BenefitKind;
  readonly name: string;
  readonly fields: readonly FormField[];
  /** The largest amount and the largest sum of its chart, in fen. */
  readonly chart?: readonly [widest: number, highest: number];
  /** Of a share of a cost by variant: from which sum on more adds nothing. */
  readonly beyond?: Words;
  /** On a page of several measures: which support it is, with its label. */
  readonly support?: readonly [label: string, value: string];
  /** Its sum as a formula for a spreadsheet, where it has one. */
  readonly formula?: string;
  /** On such a page, the measure that gives it. */
  readonly measure?: string;
  /** Only if the text names a yearly total and one full award. */
  readonly pool?: PoolRecord;
  /** Of a share of something: what that is, for the page of all calculators. */
  readonly base?: BaseRecord;
}

/** What a share is taken of, and what the site says on it. */
export interface BaseRecord {
  readonly name: string;
  /** Missing where nothing is entered, as no rate is stated. */
  readonly field?: string;
  /** True of a cost, of which the rest is left to pay. */
  readonly isPaid: boolean;
  /** The supports whose base the same spending could be. */
  readonly couldBe: readonly string[];
  /** What the measure's answers say on what counts, and on what a cap is for. */
  readonly counts: readonly string[];
  readonly cap: readonly string[];
}

/** A yearly total and one full award, in fen as decimal text. */
export interface PoolRecord {
  /** The yearly total with its hedge, and the sentence that names it. */
  readonly words: string;
  readonly sentence: string;
  /** The Chinese words that name it. */
  readonly says: string;
  readonly pool: string;
  readonly award: string;
}

/** The language, as the calculators' script knows it. */
export interface CalculatorSetup {
  readonly locale: Locale;
  readonly words: Words;
  readonly problems: Words;
}

/** The data of a page for the calculators' script, as JSON. */
export interface CalculatorPage<Rule = RuleData> {
  readonly title: string;
  /** The first is shown when the address asks for none. */
  readonly benefits: readonly BenefitRecord<Rule>[];
  /** By interpretation id: what a reading says, and the sentence it is of. */
  readonly readings: Readonly<
    Record<string, readonly [text: string, sentence: string]>
  >;
  /**
   * By sentence id: where it is explained, and what it is called there.
   * Without them the sentences stand on the page itself.
   */
  readonly sentences?: Readonly<
    Record<string, readonly [href: string, name: string]>
  >;
  /** The words of the hedges that its results may have. */
  readonly hedges: Words;
  /** What decided a result, by what that is and by kind of benefit. */
  readonly verdicts: Words;
  /** What its address may hold instead of one result, and beside what it shows. */
  readonly shown?: readonly string[];
  readonly beside?: readonly string[];
  /** Words and problems that only this page has. */
  readonly words?: Words;
  readonly problems?: Words;
}

export type CalculatorData = CalculatorPage<BenefitRule> & CalculatorSetup;

export function calculatorSetup({
  locale,
  t,
  words,
}: Pick<View, "locale" | "t" | "words">): CalculatorSetup {
  return {
    locale,
    words: {
      ...words("calculator.words"),
      readings: t("calculator.readings"),
    },
    problems: words("calculator.problems"),
  };
}

/** Each with the words that it reads: one heading stands over several. */
export function readingsOf(
  interpretations: readonly Interpretation[],
  { locale, t, say }: Pick<View, "locale" | "t" | "say">,
): CalculatorPage["readings"] {
  return Object.fromEntries(
    interpretations.map(({ id, quote, text, sentence }) => [
      id,
      [
        t("calculator.reading", {
          quote: typeset(quote[locale], locale),
          text: say(text),
        }),
        sentence,
      ],
    ]),
  );
}

/**
 * The data that `scriptJson` wrote into a page, with the words of the language.
 * @param json of a `CalculatorPage`, or of one that holds more
 */
export function readCalculatorData(
  setup: CalculatorSetup,
  json: string,
): CalculatorData {
  const page = JSON.parse(json, readExact) as CalculatorPage<BenefitRule>;
  return {
    ...setup,
    ...page,
    words: { ...setup.words, ...page.words },
    problems: { ...setup.problems, ...page.problems },
  };
}
