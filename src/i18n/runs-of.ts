// Shipped to the browser.
import { NUMBER_WITH_UNIT } from "../domain/number/printed-units.ts";
import {
  FIRST_TRANSLATION,
  LANGUAGES,
  type Locale,
  SOURCE,
  type Typesetting,
} from "../domain/text/languages.ts";
import type { Run } from "../domain/text/run.ts";

const KEPT = new RegExp(`(${NUMBER_WITH_UNIT})`);

/** One to the fen is as wide as a column of a table on a phone. */
const MOST_DIGITS = 10;

/**
 * The other language that may stand in a text: in Chinese, Latin words with
 * what stands between them, but no capitals alone (AI) and no letter that is a
 * unit (24m); in Latin text, Chinese with the digits and marks that belong to it.
 */
const FOREIGN: Readonly<
  Record<Typesetting, { readonly lang: Locale; readonly looks: RegExp }>
> = {
  chinese: {
    lang: FIRST_TRANSLATION,
    looks:
      /((?![a-z](?! ?[A-Za-z]))(?:[A-Z][A-Z'’.-]*[ …]+)*(?:[A-Z][A-Z'’.-]*)?[a-z][A-Za-z'’.-]*(?:[ …]+[A-Za-z][A-Za-z'’.-]*)*)/,
  },
  latin: {
    lang: SOURCE,
    looks: /([\d,.]*\p{Script=Han}[\p{Script=Han}\d,.、，。：；（）「」]*)/u,
  },
};

/**
 * A text of one language, cut where a number must not part from its unit and
 * where words of the other language stand.
 * @example runsOf("给予1000万元资助", "zh") // "给予", "1000万元" (kept), "资助"
 */
export function runsOf(text: string, locale: Locale): readonly Run[] {
  const { lang, looks } = FOREIGN[LANGUAGES[locale].typesetting];
  return split(text, KEPT)
    .flatMap(({ part, isFound }): readonly Run[] =>
      isFound
        ? [{ text: part, ...(looks.test(part) && { lang }), ...keep(part) }]
        : split(part, looks).map((words) => ({
            text: words.part,
            ...(words.isFound && { lang }),
          })),
    )
    .filter((run) => run.text !== "");
}

/** @param looks one group */
function split(text: string, looks: RegExp) {
  return text.split(looks).map((part, at) => ({ part, isFound: at % 2 === 1 }));
}

function keep(number: string): Pick<Run, "keep"> {
  const digits = number.replace(/[^\d,.]/g, "").length;
  return digits > MOST_DIGITS ? {} : { keep: true };
}
