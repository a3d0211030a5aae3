// Shipped to the browser.
import { addMonths, type IsoDate } from "./calendar.ts";

/**
 * The whole months that have passed on a day since another; negative when that
 * is later. A month is over on the same day of the next, or on its last day
 * where it has no such day.
 * @example fullMonths("2024-03-01", "2026-11-28") // 32
 */
export function fullMonths(from: IsoDate, to: IsoDate): number {
  const begun = monthOf(to) - monthOf(from);
  return addMonths(from, begun) > to ? begun - 1 : begun;
}

/** Counted from the year 0. */
function monthOf(date: IsoDate): number {
  const [year = 0, month = 0] = date.split("-").map(Number);
  return year * 12 + month;
}
