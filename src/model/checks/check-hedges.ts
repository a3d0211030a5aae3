import { HEDGES, type HedgedNumber } from "../../domain/hedge.ts";
import { unequalDiscretion, DISCRETION } from "../../domain/hedge-parity.ts";
import { LOCALES, type Locale } from "../../domain/local-text.ts";
import { quantityKey } from "../../domain/number-token.ts";
import { quote } from "../describe-value.ts";
import type { PlacedFigure, PlacedSentence } from "../policy-draft.ts";
import type { Problem } from "../problem.ts";
import { problemIn, type PolicyCheck } from "./check.ts";

/**
 * A figure has its hedge in both languages, an exact one has none, and no
 * word of discretion is lost or added in translation.
 */
export const checkHedges: PolicyCheck = ({ placed, figures }) => [
  ...placed.flatMap(checkDiscretion),
  ...[...figures.values()].flatMap((figure) =>
    LOCALES.flatMap((locale) => checkFigure(figure, locale)),
  ),
];

function checkDiscretion(sentence: PlacedSentence): readonly Problem[] {
  const { zh, en } = sentence.data;
  return unequalDiscretion({ zh, en }).flatMap((word) =>
    problemIn(sentence, ["en"], {
      found: `${count(zh, DISCRETION[word].zh)} in the Chinese, ${count(en, DISCRETION[word].en)} in the English`,
      expected: `"${word}" (${DISCRETION[word].zh.source}) equally often in both`,
      fix: "Let the English say what the Chinese says, no more and no less.",
    }),
  );
}

function count(text: string, looks: RegExp): number {
  return text.match(looks)?.length ?? 0;
}

/** The field whose words are wrong, and what to do. */
const REMEDY = {
  zh: {
    field: (name: string) => ["figures", name, "bound"],
    fix: "Correct the bound to what the Chinese says, or `says` if it names other words.",
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
