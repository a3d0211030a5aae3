import {
  convert,
  CONVERSION_FIELDS,
  readConversion,
  type ConversionInputs,
} from "../../domain/conversion.ts";
import { formatDate } from "../../i18n/format-date.ts";
import type { PlannerData } from "../../i18n/planner-data.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { readFields } from "./form-fields.ts";
import { joinWords } from "../../i18n/join-words.ts";
import { setText } from "./set-text.ts";
import type { ShownResult } from "./shown-result.ts";

/** Fills in the conversion that the address holds, and opens its fields. */
export function fillConversion(
  form: HTMLFormElement,
  query: URLSearchParams,
): void {
  for (const name of CONVERSION_FIELDS) {
    const value = query.get(name);
    const field = form.elements.namedItem(name);
    if (!value || !(field instanceof HTMLInputElement)) continue;
    field.value = value;
    form.closest("details")?.setAttribute("open", "");
  }
}

/** The result in the reader's own currency, where the reader gave a rate. */
export function showConversion(
  form: HTMLFormElement,
  { words, problems, locale }: PlannerData,
  shown: ShownResult | undefined,
): string {
  const typed = readFields(form) as ConversionInputs;
  const read = readConversion(typed);
  for (const name of CONVERSION_FIELDS) {
    const problem = read.problems[name];
    setText(form, `[data-problem="${name}"]`, problems[problem ?? ""] ?? "");
    const field = form.elements.namedItem(name) as HTMLInputElement;
    field.ariaInvalid = String(problem !== undefined);
  }
  const { conversion } = read;
  if (!conversion || !shown) return "";
  const { currency, rate, date } = conversion;
  const sums = shown.sums((sum) => `${currency} ${convert(sum, rate)}`);
  return fillWords(words["converted"], {
    result: joinWords(locale, shown.hedge, sums),
    currency,
    rate: typed.rate.trim(),
    date: formatDate(date, locale),
  });
}

/** Keeps what was typed in the address, so that links carry it. */
export function keepConversion(form: HTMLFormElement): void {
  const typed = readFields(form);
  const rest = location.search.replace(
    /(^\?|&)(?:currency|rate|rate-date)=[^&]*/g,
    (_, start: string) => (start === "?" ? start : ""),
  );
  const query = CONVERSION_FIELDS.reduce((before, name) => {
    const value = typed[name]?.trim();
    const start = before ? `${before}&` : "?";
    return value ? `${start}${name}=${encodeURIComponent(value)}` : before;
  }, rest);
  if (query !== location.search)
    history.replaceState(null, "", query + location.hash);
}
