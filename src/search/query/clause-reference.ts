import {
  HAN_NUMERAL,
  readHanNumeral,
} from "../../domain/number/han-numeral.ts";

/** A clause that a query names by its number. */
export interface ClauseReference {
  /** The number of a measure, or the provisions that supplement them. */
  readonly measure: number | typeof SUPPLEMENTARY;
  /** The number of its sentence, if the query gives one. */
  readonly sentence?: number;
}

/** As the ids of their sentences begin. */
export const SUPPLEMENTARY = "sup";

const WORDS =
  "measure|measures|article|art|clause|section|sec|item|provision|paragraph|para|point|rule|number|no|policy";
const HAN_WORDS = "措施|条款|政策|条|项|款|点";
const ENGLISH =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const NUMBER = `\\d{1,3}|${HAN_NUMERAL}|[ivx]{1,6}|${[...ENGLISH].reverse().join("|")}`;

/** Forms of a reference, tried in this order; the whole query must fit. */
const WHOLE: readonly RegExp[] = [
  /^m(?<n>\d{1,3})(?:[ -]?s(?<s>\d{1,2}))?$/,
  /^(?:sentence|第)? ?(?<n>\d{1,2})\.(?<s>\d{1,2})句?$/,
  new RegExp(`^(?:${HAN_WORDS})第?(?<n>\\d{1,2})\\.(?<s>\\d{1,2})句?$`),
  new RegExp(`^(?<sup>附则)第?(?<s>${NUMBER})?(?:句|条|款|项)?$`),
  new RegExp(
    `^(?<sup>sup|supp|supplementary(?: provisions?)?)[., ]*(?:sentence|s|no)?\\.? ?(?<s>${NUMBER})$`,
  ),
  new RegExp(
    `^(?:#|(?:${WORDS})\\.? ?(?:#|no\\.? ?)?) ?(?<n>${NUMBER})(?:(?:[ ,.-]|, )(?:s|sentence|sent)?\\.? ?(?<s>\\d{1,2}))?$`,
  ),
  new RegExp(`^#? ?\\(?(?<n>${NUMBER})(?:st|nd|rd|th) (?:${WORDS})$`),
  new RegExp(
    `^第?(?<n>${NUMBER})号?(?:${HAN_WORDS})(?:措施)?(?:第(?<s>${NUMBER})句)?$`,
  ),
  new RegExp(`^(?:${HAN_WORDS})第?(?<n>${NUMBER})(?:号|条|项)?$`),
  new RegExp(`^[(【\\[](?<n>${HAN_NUMERAL}|\\d{1,2})[)】\\]]$`),
];
const WITHIN: readonly RegExp[] = [
  new RegExp(`第(?<n>${HAN_NUMERAL}|\\d{1,3})(?:条|项|款)`),
  new RegExp(`\\b(?:measure|article|clause|section) (?<n>\\d{1,3})\\b`),
];

/**
 * The clause that a normalised query names: 第二条, 措施2, measure 2, 2.2,
 * 附则第二句, or an anchor. Undefined where it names none.
 */
export function readClauseReference(
  query: string,
): (ClauseReference & { readonly isWhole: boolean }) | undefined {
  const whole = firstMatch(WHOLE, query);
  const found = whole ?? firstMatch(WITHIN, query);
  const measure = found?.["sup"] ? SUPPLEMENTARY : numberOf(found?.["n"]);
  if (!found || !measure) return undefined;
  const sentence = numberOf(found["s"]);
  return {
    measure,
    isWhole: whole !== undefined,
    ...(sentence ? { sentence } : {}),
  };
}

function firstMatch(
  forms: readonly RegExp[],
  query: string,
): Readonly<Record<string, string | undefined>> | undefined {
  return forms.map((form) => form.exec(query)?.groups).find(Boolean);
}

function numberOf(written: string | undefined): number | undefined {
  if (!written) return undefined;
  if (/^\d+$/.test(written)) return Number(written);
  if (/^[ivx]+$/.test(written)) return romanValue(written);
  const english = ENGLISH.indexOf(written);
  return english >= 0 ? english + 1 : Number(readHanNumeral(written) ?? 0n);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(written: string): number {
  const values = Array.from(written, (letter) => ROMAN[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
