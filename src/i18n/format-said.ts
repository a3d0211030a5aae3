// Shipped to the browser.
import type { Measured } from "../domain/benefit/input-kind.ts";
import type { SaidValue } from "../domain/benefit/result.ts";
import type { Per } from "../domain/figure/figure.ts";
import {
  type Grammar,
  LANGUAGES,
  type Locale,
} from "../domain/text/languages.ts";
import { figureValue } from "./figure-value.ts";
import { formatMeasured } from "./format-measured.ts";
import { joinWords } from "./join-words.ts";
import { withPer } from "./per-words.ts";

interface ValueWords {
  readonly about: string;
  /** Behind one of a kind that is counted, and behind any other number. */
  readonly of: Readonly<Partial<Record<Per, readonly [string, string]>>>;
}

const WORDS: Readonly<Record<Grammar, ValueWords>> = {
  chinese: { about: "约", of: { person: ["人", "人"], item: ["个", "个"] } },
  english: { about: "about", of: { person: [" person", " people"] } },
};

/**
 * A value of a working: a figure as the text has it, anything else with its
 * unit, with what it is so much for each of, and whether it is rounded.
 */
export function formatSaid(value: SaidValue, locale: Locale): string {
  const { figure, isAbout, per = [] } = value;
  if (figure) return figureValue(figure, locale);
  const { about } = WORDS[LANGUAGES[locale].grammar];
  const counted = countedWords(value, locale);
  return withPer(
    isAbout ? joinWords(locale, about, counted) : counted,
    per,
    locale,
  );
}

function countedWords({ of, ...value }: SaidValue, locale: Locale): string {
  const words = of && WORDS[LANGUAGES[locale].grammar].of[of];
  const behind = words?.[isOne(value) ? 0 : 1] ?? "";
  return formatMeasured(value, locale) + behind;
}

function isOne({ value: { num, den } }: Measured): boolean {
  return num === den;
}
