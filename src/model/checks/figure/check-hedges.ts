import { HEDGES, type HedgedNumber } from "../../../domain/text/hedge.ts";
import {
  countDiscretion,
  DISCRETION_WORDS,
  unequalDiscretion,
  type Discretion,
} from "../../../domain/text/hedge-parity.ts";
import {
  LOCALES,
  type Locale,
  type LocalText,
} from "../../../domain/text/local-text.ts";
import { quantityKey } from "../../../domain/number/number-token.ts";
import { quote } from "../../problem/describe-value.ts";
import type { PlacedFigure, PlacedSentence } from "../../read/policy-draft.ts";
import type { Finding, Problem } from "../../problem/problem.ts";
import { problemIn, type PolicyCheck } from "../check.ts";

/**
 * A figure has its hedge in both languages, an exact one has none, and no
 * word of discretion is lost or added in translation.
 */
export const checkHedges: PolicyCheck = ({ placed, figures }) => {
  const all = [...figures.values()];
  const isWrong = (figure: PlacedFigure) =>
    checkFigure(figure, "en").length > 0;
  const reported = new Set(all.filter(isWrong).map(({ sentence }) => sentence));
  return [
    ...placed.flatMap((each) => checkDiscretion(each, reported.has(each))),
    ...all.flatMap((figure) =>
      LOCALES.flatMap((locale) => checkFigure(figure, locale)),
    ),
  ];
};

/** Words that stand before a number: a figure without its own says it better. */
const BEFORE_NUMBERS: ReadonlySet<Discretion> = new Set([
  "up-to",
  "not-more-than",
  "at-least",
]);

function checkDiscretion(
  sentence: PlacedSentence,
  isFigureReported: boolean,
): readonly Problem[] {
  const except = isFigureReported ? BEFORE_NUMBERS : new Set<Discretion>();
  return compareDiscretion(sentence.data, except).flatMap((finding) =>
    problemIn(sentence, ["en"], finding),
  );
}

/** What is wrong with the words of discretion of a text and its English. */
export function compareDiscretion(
  { zh, en }: LocalText,
  except: ReadonlySet<Discretion> = new Set(),
): readonly Finding[] {
  const counts = {
    zh: countDiscretion(zh, "zh"),
    en: countDiscretion(en, "en"),
  };
  return unequalDiscretion({ zh, en })
    .filter((word) => !except.has(word))
    .map((word) => {
      const words = DISCRETION_WORDS[word];
      return {
        found: `${quote(words.zh)} ${times(counts.zh[word])} in the Chinese, ${quote(words.en)} ${times(counts.en[word])} in the English`,
        expected: "the two equally often",
        fix: "Let the English say what the Chinese says, no more and no less.",
      };
    });
}

function times(count: number): string {
  return ["not at all", "once", "twice"][count] ?? `${count} times`;
}

/** The field whose words are wrong, and what to do. */
const REMEDY = {
  zh: {
    field: (name: string) => ["figures", name, "bound"],
    fix: "Correct the bound to what the Chinese says, or `quote` if it names other words.",
  },
  en: {
    field: () => ["en"],
    fix: "Put the hedge directly before the value in the English, or take out one that the Chinese has not.",
  },
} as const;

function checkFigure(placed: PlacedFigure, locale: Locale): readonly Problem[] {
  const { figure, sentence } = placed;
  if (!figure) return [];
  const key = quantityKey(figure.value);
  const same = sentence.numbers[locale].filter(
    ({ token }) => quantityKey(token.value) === key,
  );
  // A number that is not there at all is told by another rule.
  if (same.length === 0 || same.some(({ bound }) => bound === figure.bound))
    return [];
  const remedy = REMEDY[locale];
  return problemIn(sentence, remedy.field(figure.name), {
    found: `${describe(same[0])} for ${figure.id}, which is ${figure.bound}`,
    expected: expectation(figure.bound, locale),
    fix: remedy.fix,
  });
}

function describe(number: HedgedNumber | undefined): string {
  return number ? `${quote(number.text)} (${number.bound})` : "nothing";
}

function expectation(bound: keyof typeof HEDGES, locale: Locale): string {
  const words = HEDGES[bound][locale].filter((word) => !/[[(]/.test(word));
  if (words.length === 0) return "the value without a hedge before it";
  return `a hedge before the value, such as "${words[0] ?? ""}"`;
}
