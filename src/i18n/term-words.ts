import { minutesAhead } from "../domain/term/calendar.ts";
import { lastDays, type Term } from "../domain/term/term.ts";
import type { Translate } from "./translator.ts";

/**
 * The days that decide a term's state, for the script that knows today:
 * `<zone> <minutes ahead of UTC> <first day> <earliest last day> <latest last
 * day>`, the last two missing for a term without an end.
 */
export function termDays(term: Term): string {
  const last = lastDays(term);
  const ahead = minutesAhead(term.timeZone, term.from);
  return [term.timeZone, ahead, term.from, last?.earliest, last?.latest]
    .filter((part) => part !== undefined)
    .join(" ");
}

/**
 * What the status strip says, one line a state; `{{count}}` stands for the
 * days left, `{{more}}` for one more where the last day is disputed. Only script states
 * the present, so the words travel as data.
 */
export function termWords(term: Term, t: Translate): string {
  const last = lastDays(term);
  const isDisputed = last !== undefined && last.earliest !== last.latest;
  const days = (count: number) =>
    isDisputed
      ? t("term.last-30-days-or", {
          less: "{{count}}",
          more: "{{more}}",
        })
      : t("term.last-30-days", { count }).replace(String(count), "{{count}}");
  return [
    t("term.before"),
    t("term.in-force"),
    days(2),
    t("term.disputed-last-day"),
    t("term.ended"),
    days(1),
    t(isDisputed ? "term.last-day-or" : "term.last-day"),
  ].join("|");
}
