import { dayStart, MINUTE_MS } from "../domain/term/calendar.ts";
import { termPhases, type TermPhase } from "../domain/term/term-phases.ts";
import { lastDays, type Term, type TermState } from "../domain/term/term.ts";
import { formatDate, formatEitherDay } from "./format-date.ts";
import type { View } from "./view.ts";

type Language = Pick<View, "locale" | "t">;

/**
 * The words with which a script says where today falls in a term, from a
 * moment on. Only script states the present, so all of them travel as data.
 */
export interface PhaseNotice {
  /** Minutes since 1970 began in UTC: a day begins at a whole one everywhere. */
  readonly at: number;
  readonly state: TermState;
  /**
   * The state in words; `{{count}}` stands for the days left, `{{more}}` for
   * one more where the last day is disputed.
   */
  readonly says: string;
  /** The days left at that moment, where the words count them. */
  readonly left?: number;
  /** The dates, where the phase words them otherwise than the one before. */
  readonly dates?: string;
}

/** The phases of a term in words, the latest first. */
export function termNotice(
  term: Term,
  language: Language,
): readonly PhaseNotice[] {
  return termPhases(term)
    .map((phase): PhaseNotice => {
      const { first, state, left } = phase;
      const dates = isDated(state) && termDates(term, state, language);
      return {
        at: first ? dayStart(term.timeZone, first) / MINUTE_MS : 0,
        state,
        says: phaseWords(term, phase, language),
        ...(left !== undefined && { left }),
        ...(dates && { dates }),
      };
    })
    .filter((notice, index, all) => !isSaid(notice, all[index - 1]))
    .reverse();
}

/** True of a phase that goes on as the one before it: days are counted down. */
function isSaid(
  { state, says, dates }: PhaseNotice,
  before: PhaseNotice | undefined,
): boolean {
  return state === before?.state && says === before.says && !dates;
}

const DATED = ["before", "in-force", "ended"] as const;

function isDated(state: TermState): state is (typeof DATED)[number] {
  return (DATED as readonly TermState[]).includes(state);
}

function phaseWords(
  term: Term,
  { state, left }: TermPhase,
  { t }: Language,
): string {
  if (left === undefined) return t(`term.${state}`);
  const last = lastDays(term);
  const isDisputed = last?.earliest !== last?.latest;
  if (left === 0) return t(isDisputed ? "term.last-day-or" : "term.last-day");
  if (isDisputed)
    return t("term.last-30-days-or", { less: "{{count}}", more: "{{more}}" });
  const count = left === 1 ? 1 : 2;
  return t("term.last-30-days", { count }).replace(`${count}`, "{{count}}");
}

/** The days of a term as a line says them before it, in it and after it. */
export function termDates(
  term: Term,
  state: (typeof DATED)[number],
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
