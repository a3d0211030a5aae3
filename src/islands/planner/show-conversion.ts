import {
  firstValue,
  type Parameter,
} from "../../domain/benefit/address-query.ts";
import {
  convert,
  CONVERSION_FIELDS,
  readConversion,
  type ConversionInputs,
} from "../../domain/benefit/conversion.ts";
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
  query: readonly Parameter[],
): void {
  for (const name of CONVERSION_FIELDS) {
    const value = firstValue(query, name);
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement)) continue;
    field.value = value;
    if (value) form.closest("details")?.setAttribute("open", "");
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
    field.setAttribute("aria-invalid", String(problem !== undefined));
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

/** The query of what was typed, so that links carry it; empty without. */
export function conversionQuery(form: HTMLFormElement): string {
  const typed = Object.entries(readFields(form));
  const said = typed
    .map(([name, value]) => [name, value.trim()])
    .filter(([, value]) => value !== "");
  return said.length > 0 ? `?${String(new URLSearchParams(said))}` : "";
}
