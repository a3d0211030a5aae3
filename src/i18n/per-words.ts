// Shipped to the browser.
import type { Per } from "../domain/figure/figure.ts";
import {
  type Grammar,
  LANGUAGES,
  type Locale,
} from "../domain/text/languages.ts";

type Say = (value: string, per: readonly Per[]) => string;

const CHINESE: Readonly<Record<Per, string>> = {
  person: "每人",
  item: "每个",
  "square-metre": "每平方米",
  month: "每月",
  year: "每年",
};

const ENGLISH: Readonly<Record<Exclude<Per, "item">, string>> = {
  person: "person",
  "square-metre": "square metre",
  month: "month",
  year: "year",
};

const SAY: Readonly<Record<Grammar, Say>> = {
  chinese: (value, per) => per.map((each) => CHINESE[each]).join("") + value,
  english: (value, per) => {
    const named = per.flatMap((each) =>
      each === "item" ? [] : [ENGLISH[each]],
    );
    return [
      value,
      ...(named.length < per.length ? ["each"] : []),
      ...(named.length > 0 ? [`per ${named.join(" and ")}`] : []),
    ].join(" ");
  },
};

/**
 * A value, and of what there is so much for each.
 * @example "RMB 1,000 per person and month", "每人每月1000元"
 */
export function withPer(
  value: string,
  per: readonly Per[],
  locale: Locale,
): string {
  return SAY[LANGUAGES[locale].grammar](value, per);
}
