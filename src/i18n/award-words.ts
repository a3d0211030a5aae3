import type { Locale } from "../domain/local-text.ts";
import type { Measure } from "../domain/measure.ts";
import { topAward } from "../domain/top-award.ts";
import { figureValue } from "./figure-value.ts";
import { figureWords, hedgeOf } from "./figure-words.ts";
import { hedgeWords } from "./hedge-words.ts";
import { listRuns } from "./list-runs.ts";
import type { Templates } from "./translator.ts";

/** A run of the words for an award: a sum, which no line cuts, or between two. */
export interface AwardRun {
  readonly text: string;
  readonly isSum: boolean;
}

/**
 * The most a measure names for one recipient, hedge included; sums of which
 * one is given on merit are all named. Without runs for a measure that names
 * none.
 */
export function awardRuns(
  measure: Pick<Measure, "benefits">,
  locale: Locale,
  words: Templates,
): readonly AwardRun[] {
  const award = topAward(measure);
  if (!award) return [];
  const language = { locale, hedges: words("hedge") };
  const choice = measure.benefits.find(
    (benefit) => benefit.kind === "tiers" && benefit.amounts.includes(award),
  );
  if (choice?.kind !== "tiers")
    return [{ text: figureWords(award, language), isSum: true }];
  const sums = choice.amounts.map((sum) => figureValue(sum, locale));
  const hedge = hedgeWords(hedgeOf(award), language);
  return [
    { text: locale === "zh" ? hedge : `${hedge} `, isSum: false },
    ...listRuns(sums, locale).map(({ text, isItem }) => ({
      text,
      isSum: isItem,
    })),
  ];
}
