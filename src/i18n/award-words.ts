import type { Locale } from "../domain/local-text.ts";
import type { Measure } from "../domain/measure.ts";
import { topAward } from "../domain/top-award.ts";
import { figureWords } from "./figure-words.ts";
import type { Translate } from "./translator.ts";

/**
 * The most a measure names for one recipient, hedge included; sums chosen from
 * on merit are all named. Undefined for a measure that names none.
 */
export function awardWords(
  measure: Pick<Measure, "benefits">,
  locale: Locale,
  t: Translate,
): string | undefined {
  const award = topAward(measure);
  if (!award) return undefined;
  const choice = measure.benefits.find(
    (benefit) => benefit.kind === "tiers" && benefit.amounts.includes(award),
  );
  if (choice?.kind !== "tiers") return figureWords(award, locale, t);
  const amounts = choice.amounts
    .map((sum) => figureWords(sum, locale, t))
    .join(t("calculator.words.or"));
  return t("calculator.result-choice", { amounts });
}
