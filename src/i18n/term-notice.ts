import { minutesAhead, type IsoDate } from "../domain/term/calendar.ts";
import {
  lastDays,
  type LastDays,
  type Term,
  type TermState,
} from "../domain/term/term.ts";
import { formatDate, formatEitherDay } from "./format-date.ts";
import type { View } from "./view.ts";

type Language = Pick<View, "locale" | "t">;

/**
 * The words with which a script says where today falls in a term. Only
 * script states the present, so the words of every state travel as data.
 */
export interface TermNotice {
  /** IANA name of the zone whose calendar counts. */
  readonly zone: string;
  /** Minutes by which its clocks are ahead of UTC when the term begins. */
  readonly ahead: number;
  readonly from: IsoDate;
  /** Missing for a term without an end. */
  readonly last: LastDays | undefined;
  /** The dates, in the states in which they are worded otherwise. */
  readonly dates: Readonly<Partial<Record<TermState, string>>>;
  /**
   * The state in words; `{{count}}` stands for the days left, `{{more}}` for
   * one more where the last day is disputed. One day and the last day have
   * words of their own.
   */
  readonly says: Readonly<Record<TermState | "one-day" | "last-day", string>>;
}

export function termNotice(term: Term, language: Language): TermNotice {
  const { t } = language;
  const last = lastDays(term);
  const isDisputed = last !== undefined && last.earliest !== last.latest;
  const days = (count: number) =>
    isDisputed
      ? t("term.last-30-days-or", { less: "{{count}}", more: "{{more}}" })
      : t("term.last-30-days", { count }).replace(String(count), "{{count}}");
  return {
    zone: term.timeZone,
    ahead: minutesAhead(term.timeZone, term.from),
    from: term.from,
    last,
    dates: {
      before: termDates(term, "before", language),
      ...(last && { ended: termDates(term, "ended", language) }),
    },
    says: {
      before: t("term.before"),
      "in-force": t("term.in-force"),
      "last-30-days": days(2),
      "one-day": days(1),
      "last-day": t(isDisputed ? "term.last-day-or" : "term.last-day"),
      "disputed-last-day": t("term.disputed-last-day"),
      ended: t("term.ended"),
    },
  };
}

/** The days of a term as a line says them before it, in it and after it. */
export function termDates(
  term: Term,
  state: "before" | "in-force" | "ended",
  { locale, t }: Language,
): string {
  const last = lastDays(term);
  return t(last ? `term.dates-${state}` : "term.dates-open", {
    from: formatDate(term.from, locale, "short"),
    last: last
      ? formatEitherDay(last.earliest, last.latest, locale, "short")
      : "",
  });
}
