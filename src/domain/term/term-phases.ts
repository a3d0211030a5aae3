import { addDays, daysBetween, type IsoDate } from "./calendar.ts";
import { lastDays, termState, type Term, type TermState } from "./term.ts";

/** Days on end of which the same is said. */
export interface TermPhase {
  /** Missing for all the days before the term. */
  readonly first?: IsoDate;
  readonly state: TermState;
  /** Days from the first of the phase to the last day, near the end. */
  readonly left?: number;
}

/** The last day and the one before it have words of their own. */
const NEAR_END = [-29, -1, 0];

/** The phases of a term in their order, from before it on. */
export function termPhases(term: Term): readonly TermPhase[] {
  const { from } = term;
  const last = lastDays(term);
  const firsts = last
    ? [
        ...NEAR_END.map((days) => addDays(last.earliest, days)),
        last.latest,
        addDays(last.latest, 1),
      ]
    : [];
  const days = [...new Set([from, ...firsts])].filter((day) => day >= from);
  const phases = days.map((first): TermPhase => {
    const state = termState(from, last, first);
    return last && state === "last-30-days"
      ? { first, state, left: daysBetween(first, last.earliest) }
      : { first, state };
  });
  return [{ state: "before" }, ...phases];
}
