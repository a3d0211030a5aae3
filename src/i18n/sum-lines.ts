import type { SupportSums } from "../domain/figure/support-sums.ts";
import type { LocalText } from "../domain/text/local-text.ts";
import type { Run } from "../domain/text/run.ts";
import { awardRuns } from "./award-words.ts";
import { figureWords } from "./figure-words.ts";
import type { View } from "./view.ts";

/** What a support comes to, or one part of it that has a sum of its own. */
export interface SumLine {
  readonly of: LocalText | undefined;
  /** The sum with the words that limit it. */
  readonly said: string | readonly Run[];
  /** True where the text sets no bound, which is then said too. */
  readonly isExact: boolean;
  readonly count: number;
}

/** A line for each part of a support that has a sum of its own, else one. */
export function sumLines(
  { benefit, sums }: Pick<SupportSums, "benefit" | "sums">,
  { locale, words }: Pick<View, "locale" | "words">,
): readonly SumLine[] {
  const language = { locale, hedges: words("hedge") };
  if (sums.some(({ of }) => of))
    return sums.map(({ of, figure }) => ({
      of,
      said: figureWords(figure, language),
      isExact: figure.bound === "exact",
      count: 1,
    }));
  return [
    {
      of: undefined,
      said: awardRuns({ benefits: [benefit] }, locale, words),
      isExact: sums[0]?.figure.bound === "exact",
      count: sums.length,
    },
  ];
}
