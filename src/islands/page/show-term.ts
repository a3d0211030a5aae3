import {
  dayAt,
  daysBetween,
  todayIn,
  type IsoDate,
} from "../../domain/term/calendar.ts";
import { termState, type TermState } from "../../domain/term/term.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import type { TermNotice } from "../../i18n/term-notice.ts";
import { attempt } from "../browser/attempt.ts";

/**
 * Says in the status strip where today falls in the term, by the calendar of
 * the policy's own time zone; nothing changes as long as it is the same day.
 */
export function showTerm(strip: HTMLElement): void {
  const json = strip.querySelector("script")?.text;
  const dates = strip.querySelector("a");
  const said = strip.querySelector("b");
  if (!json || !dates || !said) return;
  const notice = JSON.parse(json) as TermNotice;
  const today = todayOf(notice);
  if (strip.dataset["today"] === today) return;
  const { state, says } = termOn(notice, today);
  strip.dataset["termState"] = state;
  strip.dataset["today"] = today;
  said.textContent = ` · ${says}`;
  const other = notice.dates[state];
  if (other) dates.textContent = other;
}

/** Today in the notice's zone; by its distance in a browser that knows no zones. */
function todayOf({ zone, ahead }: TermNotice): IsoDate {
  const now = Date.now();
  return attempt(() => todayIn(zone, now)) ?? dayAt(ahead, now);
}

/** The state of a term on a day, in words. */
export function termOn(
  { from, last, says }: TermNotice,
  today: IsoDate,
): { readonly state: TermState; readonly says: string } {
  const state = termState(from, last, today);
  const left = last ? daysBetween(today, last.earliest) : 0;
  const isNearEnd = state === "last-30-days" && left < 2;
  const words = says[isNearEnd ? (left === 1 ? "one-day" : "last-day") : state];
  return {
    state,
    says: fillWords(words, { count: `${left}`, more: `${left + 1}` }),
  };
}
