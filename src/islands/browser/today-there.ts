import { dayAt, todayIn, type IsoDate } from "../../domain/term/calendar.ts";
import { attempt } from "./attempt.ts";

/**
 * The day in the policy's own time zone, on a page with a status strip; by the
 * zone's distance from UTC in a browser that refuses to name its days.
 */
export function todayThere(): IsoDate | undefined {
  const strip = document.querySelector<HTMLElement>("[data-term]");
  if (!strip) return undefined;
  const { term: zone = "", ahead } = strip.dataset;
  const now = Date.now();
  return attempt(() => todayIn(zone, now)) ?? dayAt(Number(ahead), now);
}
