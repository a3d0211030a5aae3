import { parseIsoDate, type IsoDate } from "../domain/term/calendar.ts";

/** Today on this machine's calendar. */
export function isoToday(): IsoDate {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const today = parseIsoDate(day);
  if (!today) throw new Error(`${day} is no day`);
  return today;
}
