import type { LocalText } from "../text/local-text.ts";
import { addDays, addMonths, type IsoDate } from "./calendar.ts";

/** The term of a policy, as its own sentence counts it. */
export interface Term {
  readonly from: IsoDate;
  readonly end:
    | { readonly kind: "length"; readonly months: number }
    | { readonly kind: "until"; readonly last: IsoDate }
    | { readonly kind: "open" };
  readonly sentence: string;
  /** IANA name of the zone whose calendar counts. */
  readonly timeZone: string;
  /** A caution on the meaning of its end. */
  readonly note?: LocalText;
}

export const TERM_STATES = [
  "before",
  "in-force",
  "last-30-days",
  "disputed-last-day",
  "ended",
] as const;
export type TermState = (typeof TERM_STATES)[number];

/** The last day under either way of counting; equal where it is not disputed. */
export interface LastDays {
  /** The first day is counted. */
  readonly earliest: IsoDate;
  /** Counting starts the day after (Civil Code, arts. 201 and 202). */
  readonly latest: IsoDate;
}

/** The last day of a term, or undefined for one without an end. */
export function lastDays(term: Term): LastDays | undefined {
  if (term.end.kind === "open") return undefined;
  if (term.end.kind === "until")
    return { earliest: term.end.last, latest: term.end.last };
  const latest = addMonths(term.from, term.end.months);
  return { earliest: addDays(latest, -1), latest };
}

/**
 * The state on `today`, a day in the policy's own time zone, of a term that
 * begins on `from`; `last` is undefined for one without an end.
 */
export function termState(
  from: IsoDate,
  last: LastDays | undefined,
  today: IsoDate,
): TermState {
  if (today < from) return "before";
  if (!last || today < addDays(last.earliest, -29)) return "in-force";
  if (today <= last.earliest) return "last-30-days";
  return today <= last.latest ? "disputed-last-day" : "ended";
}
