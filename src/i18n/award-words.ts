import type { Locale } from "../domain/text/languages.ts";
import type { Run } from "../domain/text/run.ts";
import type { Measure } from "../domain/policy/measure.ts";
import { topAward } from "../domain/figure/top-award.ts";
import { figureWords } from "./figure-words.ts";
import { hedgeWords } from "./hedge-words.ts";
import { listRuns } from "./join-words.ts";
import { marksOf } from "./marks.ts";
import type { Templates } from "./translator.ts";

/**
 * The most a measure names for one recipient, hedge included; sums of which
 * one is given on merit are all named, each kept with its bound. Without runs for a measure that names
 * none.
 */
export function awardRuns(
  measure: Pick<Measure, "benefits">,
  locale: Locale,
  words: Templates,
): readonly Run[] {
  const award = topAward(measure);
  if (!award) return [];
  const language = { locale, hedges: words("hedge") };
  const choice = measure.benefits.find(
    (benefit) => "amounts" in benefit && benefit.amounts.includes(award),
  );
  const sums = choice && "amounts" in choice ? choice.amounts : [award];
  const left = hedgeWords({ discretion: award.discretion }, language);
  const said = sums.map((sum) =>
    figureWords({ ...sum, discretion: [] }, language),
  );
  const { space } = marksOf(locale);
  return [
    ...(left ? [{ text: left + space }] : []),
    ...listRuns(said, locale).map(({ text, isItem }) => ({
      text,
      keep: isItem,
    })),
  ];
}
