import { DAY_MS, MINUTE_MS } from "../../domain/term/calendar.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import type { PhaseNotice } from "../../i18n/term-notice.ts";

/** Says in the status strip where a moment falls in the term. */
export function showTerm(strip: HTMLElement): void {
  const json = strip.querySelector("script");
  const dates = strip.querySelector("a");
  const said = strip.querySelector("b");
  if (!json || !dates || !said) return;
  const notice = JSON.parse(json.text) as readonly PhaseNotice[];
  const phase = phaseAt(notice, Date.now());
  if (!phase) return;
  strip.dataset["termState"] = phase.state;
  said.textContent = ` · ${phase.says}`;
  if (phase.dates) dates.textContent = phase.dates;
}

/**
 * The phase that a moment falls in, the days left in words.
 * @param now milliseconds since 1970 began in UTC
 */
export function phaseAt(
  notice: readonly PhaseNotice[],
  now: number,
): PhaseNotice | undefined {
  const phase = notice.find(({ at }) => at * MINUTE_MS <= now);
  if (!phase || phase.left === undefined) return phase;
  const count = phase.left - Math.floor((now - phase.at * MINUTE_MS) / DAY_MS);
  const values = { count: `${count}`, more: `${count + 1}` };
  return { ...phase, says: fillWords(phase.says, values) };
}
