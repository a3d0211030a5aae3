import { daysBetween, type IsoDate } from "../../domain/term/calendar.ts";
import {
  termState,
  TERM_STATES,
  type TermState,
} from "../../domain/term/term.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { followDays } from "../browser/follow-days.ts";

/** After the wordings of the states come those for one day left and for none. */
const ONE_DAY = TERM_STATES.length;
const LAST_DAY = ONE_DAY + 1;

/**
 * Says in the status strip where today falls in the term, by the calendar of
 * the policy's own time zone, for as long as the page is open.
 */
export function showTerm(strip: HTMLElement): void {
  const { term, words } = strip.dataset;
  const said = strip.querySelector("b");
  if (!term || !words || !said) return;
  const [zone = "", ahead, ...days] = term.split(" ");
  const [from = "" as IsoDate, earliest, latest] = days as IsoDate[];
  const last = earliest && latest && { earliest, latest };
  followDays(zone, Number(ahead), (today) => {
    const state = termState(from, last, today);
    const left = last ? daysBetween(today, last.earliest) : 0;
    strip.dataset["termState"] = state;
    strip.dataset["today"] = today;
    said.textContent = wordsFor(state, left, words.split("|"));
  });
}

function wordsFor(
  state: TermState,
  left: number,
  words: readonly string[],
): string {
  const isNearEnd = state === "last-30-days" && left < 2;
  const nearEnd = left === 1 ? ONE_DAY : LAST_DAY;
  const place = isNearEnd ? nearEnd : TERM_STATES.indexOf(state);
  return fillWords(words[place], { count: `${left}`, more: `${left + 1}` });
}
