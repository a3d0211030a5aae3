import type { HedgedNumber } from "../../../domain/text/hedge.ts";
import {
  BOUND_WORDS,
  BOUNDING,
  HEDGES,
  type HedgeWord,
} from "../../../domain/text/hedges.ts";
import {
  countDiscretion,
  unequalDiscretion,
} from "../../../domain/text/hedge-parity.ts";
import {
  LIMITING,
  LIMITING_BOUNDS,
  saidBounds,
} from "../../../domain/text/said-bounds.ts";
import {
  type Locale,
  LANGUAGES,
  LOCALES,
  SOURCE,
  type TranslationLocale,
  TRANSLATIONS,
} from "../../../domain/text/languages.ts";
import type { Bound } from "../../../domain/figure/figure.ts";
import type { LocalText } from "../../../domain/text/local-text.ts";
import { quantityKey } from "../../../domain/number/number-token.ts";
import { languageName } from "../../problem/language-name.ts";
import { quote, quoteList } from "../../problem/describe-value.ts";
import type { PlacedFigure, PlacedSentence } from "../../read/policy-draft.ts";
import type { Finding, Problem } from "../../problem/problem.ts";
import { problemIn, type PolicyCheck } from "../check.ts";

/**
 * A figure has its hedge in every language, an exact one has none, and no
 * word of discretion is lost or added in translation.
 */
export const checkHedges: PolicyCheck = ({ placed, figures }) => {
  const all = [...figures.values()];
  const wrongIn = (locale: Locale) =>
    all.filter((figure) => checkFigure(figure, locale).length > 0);
  return [
    ...TRANSLATIONS.flatMap((locale) => {
      const reported = new Set(wrongIn(locale).map(({ sentence }) => sentence));
      return placed.flatMap((each) =>
        checkDiscretion(each, locale, reported.has(each)),
      );
    }),
    ...all.flatMap((figure) =>
      LOCALES.flatMap((locale) => checkFigure(figure, locale)),
    ),
  ];
};

/** Words that stand before a number: a figure without its own says it better. */
const BEFORE_NUMBERS: ReadonlySet<HedgeWord> = new Set(
  LIMITING_BOUNDS.flatMap((bound): readonly HedgeWord[] => LIMITING[bound]),
);

function checkDiscretion(
  sentence: PlacedSentence,
  locale: TranslationLocale,
  isFigureReported: boolean,
): readonly Problem[] {
  const except = isFigureReported ? BEFORE_NUMBERS : new Set<HedgeWord>();
  return compareDiscretion(sentence.data, locale, except).flatMap((finding) =>
    problemIn(sentence, [locale], finding),
  );
}

/** The words of discretion that a translation has lost or added. */
export function compareDiscretion(
  text: LocalText,
  locale: TranslationLocale,
  except: ReadonlySet<HedgeWord> = new Set(),
): readonly Finding[] {
  return unequalDiscretion(text, locale)
    .filter((word) => !except.has(word))
    .map((word) => ({
      found: `${sayHedge(text, word, SOURCE)}, ${sayHedge(text, word, locale)}`,
      expected: "the two equally often",
      fix: `Let the ${languageName(locale)} say what the ${languageName(SOURCE)} says, no more and no less.`,
    }));
}

/** How often a text has a word; of another with its meaning, which it is. */
function sayHedge(text: LocalText, word: HedgeWord, locale: Locale): string {
  const written = HEDGES[word].written[LANGUAGES[locale].grammar];
  const where = `in the ${languageName(locale)}`;
  const bound = LIMITING_BOUNDS.find((each) =>
    LIMITING[each].some((usual) => usual === word),
  );
  const said = bound ? saidBounds(text[locale], locale, bound) : [];
  const others = said.filter((each) => each.word === undefined);
  if (others.length > 0)
    return `${quoteList(said.map((each) => each.text))} ${where}`;
  const count = countDiscretion(text[locale], locale)[word];
  return `${quote(written)} ${times(count)} ${where}`;
}

function times(count: number): string {
  return ["not at all", "once", "twice"][count] ?? `${count} times`;
}

function remedyFor(locale: Locale, figure: string) {
  const source = languageName(SOURCE);
  return locale === SOURCE
    ? {
        field: ["figures", figure, "bound"],
        fix: `Correct the bound to what the ${source} says, or \`quote\` if it names other words.`,
      }
    : {
        field: [locale],
        fix: `Put the hedge directly before the value in the ${languageName(locale)}, or words such as "or more" behind it, or take out one that the ${source} has not.`,
      };
}

function checkFigure(placed: PlacedFigure, locale: Locale): readonly Problem[] {
  const { figure, sentence } = placed;
  if (!figure) return [];
  const key = quantityKey(figure.value);
  const same = sentence.numbers[locale].filter(
    ({ token }) => quantityKey(token.value) === key,
  );
  // A number that is not there at all is reported by another rule.
  if (same.length === 0 || same.some(({ bound }) => bound === figure.bound))
    return [];
  const { field, fix } = remedyFor(locale, figure.name);
  return problemIn(sentence, field, {
    found: `${describe(same[0])} for ${figure.id}, which is ${figure.bound}`,
    expected: expectation(figure.bound, locale),
    fix,
  });
}

function describe(number: HedgedNumber | undefined): string {
  return number ? `${quote(number.text)} (${number.bound})` : "nothing";
}

function expectation(bound: Bound, locale: Locale): string {
  const word = BOUND_WORDS.find((each) => BOUNDING[each].bound === bound);
  const written = word && BOUNDING[word].written[LANGUAGES[locale].grammar];
  return written
    ? `a hedge before the value, such as "${written}"`
    : "the value without a hedge before it";
}
