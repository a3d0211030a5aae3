import { minutesAhead } from "../domain/term/calendar.ts";
import { lastDays } from "../domain/term/term.ts";
import { LOCALES, SOURCE, type Locale } from "../domain/text/languages.ts";
import { formatDate, formatEitherDay } from "./format-date.ts";
import { formatPeriod } from "./format-quantity.ts";
import type { View } from "./view.ts";

type Wording = Pick<View, "policy" | "locale" | "t">;

/** The full name of a policy in a language, marked as a title in Chinese. */
export function policyName(
  { name }: Pick<View["policy"], "name">,
  locale: Locale,
): string {
  return locale === SOURCE ? `《${name.full[locale]}》` : name.full[locale];
}

/** The same in every language of the site. */
export function policyNames(policy: Pick<View["policy"], "name">): string {
  return LOCALES.map((one) => policyName(policy, one)).join(" / ");
}

/** From when until when a policy holds, either last day where that is open. */
export function policyTerm({ policy, locale, t }: Wording): string {
  const { term } = policy;
  const last = lastDays(term);
  return t(last ? "planner.term" : "term.dates-open", {
    from: formatDate(term.from, locale),
    last: last ? formatEitherDay(last.earliest, last.latest, locale) : "",
  });
}

const IN_FORCE = {
  open: "home.in-force-open",
  until: "home.in-force-until",
  length: "home.in-force-dates",
} as const;

/** The same as the text says it: by its length, where it names that. */
export function termInForce({ policy, locale, t }: Wording): string {
  const { term } = policy;
  const { end } = term;
  const last = lastDays(term);
  return t(IN_FORCE[end.kind], {
    from: formatDate(term.from, locale),
    length: end.kind === "length" ? formatPeriod(end.months, locale) : "",
    last: last ? formatEitherDay(last.earliest, last.latest, locale) : "",
  });
}

/**
 * The zone in which a policy's days are counted, by its distance from UTC.
 * @example "UTC+8", "UTC+5:30"
 */
export function zoneName({
  term,
  published,
}: Pick<View["policy"], "term" | "published">): string {
  const minutes = minutesAhead(term.timeZone, published);
  const hours = Math.trunc(minutes / 60);
  const rest = Math.abs(minutes % 60);
  return `UTC${hours < 0 ? "" : "+"}${hours}${rest ? `:${rest}` : ""}`;
}
