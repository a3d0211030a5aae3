import { dayAt, todayIn, type IsoDate } from "../../domain/term/calendar.ts";
import { attempt } from "./attempt.ts";

/** Told to the document when another day has begun, after `tell`. */
export const NEW_DAY = "newday";

/** In every zone a day begins with a whole minute. */
const MINUTE = 60_000;

/**
 * Tells which day it is, now and whenever another has begun: at midnight, and
 * when a reader comes back to a page that was left or asleep meanwhile.
 * @param zone IANA name of the zone whose calendar counts
 * @param offset minutes by which its clocks are ahead of UTC, for a browser
 *   that knows no zones
 */
export function followDays(
  zone: string,
  offset: number,
  tell: (today: IsoDate) => void,
): void {
  let told: IsoDate | undefined;
  const look = () => {
    const now = Date.now();
    const today = attempt(() => todayIn(zone, now)) ?? dayAt(offset, now);
    if (today === told) return;
    told = today;
    tell(today);
    document.dispatchEvent(new Event(NEW_DAY));
  };
  const lookEachMinute = () => {
    look();
    // Told by the clock each time: a timer stands still while a computer sleeps.
    setTimeout(lookEachMinute, MINUTE - (Date.now() % MINUTE));
  };
  lookEachMinute();
  document.addEventListener("visibilitychange", look);
  addEventListener("pageshow", look);
}
