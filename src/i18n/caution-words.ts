import { poolFigures } from "../domain/figure/figures-by-support.ts";
import type { Measure } from "../domain/policy/measure.ts";
import type { Caution } from "../domain/policy/policy.ts";
import { lastDays } from "../domain/term/term.ts";
import { figureWords } from "./figure-words.ts";
import { formatEitherDay } from "./format-date.ts";
import { marksOf } from "./marks.ts";
import type { View } from "./view.ts";

type Wording = Pick<View, "locale" | "policy" | "t" | "words" | "say">;

/** A caution, after what it says of this measure or of the term. */
export function cautionText(
  view: Wording,
  measure: Measure,
  { shows, text }: Pick<Caution, "shows" | "text">,
): string {
  const { locale, say } = view;
  const shown = shows ? SHOWN[shows](view, measure) : undefined;
  return shown ? `${shown}${marksOf(locale).space}${say(text)}` : say(text);
}

const SHOWN: Readonly<
  Record<
    NonNullable<Caution["shows"]>,
    (view: Wording, measure: Measure) => string
  >
> = {
  pool: ({ locale, t, words }, measure) => {
    const language = { locale, hedges: words("hedge") };
    const pools = poolFigures(measure).map((pool) =>
      t("measure.pool-of", { figure: figureWords(pool, language) }),
    );
    return pools.join(marksOf(locale).space) || t("measure.no-pool");
  },
  term: ({ locale, policy, t }) => {
    const last = lastDays(policy.term);
    return last
      ? t("measure.term-end", {
          days: formatEitherDay(last.earliest, last.latest, locale),
        })
      : "";
  },
};
