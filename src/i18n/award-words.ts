import type { Locale } from "../domain/local-text.ts";
import type { Measure } from "../domain/measure.ts";
import { topAward } from "../domain/top-award.ts";
import { figureWords } from "./figure-words.ts";
import { HTML_LANG } from "./paths.ts";
import type { Translate } from "./translator.ts";

/** A run of the words for an award: a sum, which no line cuts, or between two. */
export interface AwardRun {
  readonly text: string;
  readonly isSum: boolean;
}

/** Stands for the sums while the words around them are drawn. */
const SUMS = "\0";

/**
 * The most a measure names for one recipient, hedge included; sums of which
 * one is given on merit are all named. Without runs for a measure that names
 * none.
 */
export function awardRuns(
  measure: Pick<Measure, "benefits">,
  locale: Locale,
  t: Translate,
): readonly AwardRun[] {
  const award = topAward(measure);
  if (!award) return [];
  const choice = measure.benefits.find(
    (benefit) => benefit.kind === "tiers" && benefit.amounts.includes(award),
  );
  if (choice?.kind !== "tiers")
    return [{ text: figureWords(award, locale, t), isSum: true }];
  const sums = choice.amounts.map((sum) => figureWords(sum, locale, t));
  const [before = "", after = ""] = t("calculator.result-choice", {
    amounts: SUMS,
  }).split(SUMS);
  return [
    { text: before, isSum: false },
    ...listRuns(sums, locale),
    { text: after, isSum: false },
  ].filter(({ text }) => text !== "");
}

function listRuns(
  sums: readonly string[],
  locale: Locale,
): readonly AwardRun[] {
  return new Intl.ListFormat(LIST[locale], { type: "disjunction" })
    .formatToParts(sums)
    .map(({ type, value }) => ({ text: value, isSum: type === "element" }));
}

/** British English has no comma before the last of a list. */
const LIST = { ...HTML_LANG, en: "en-GB" } as const;
