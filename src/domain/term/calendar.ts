/** A calendar day as `YYYY-MM-DD`. Days compare as strings. */
export type IsoDate = string & { readonly brand: "IsoDate" };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;

/** The day that `text` names, or undefined when there is no such day (2023-02-29). */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (!SHAPE.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  return toIsoDate(time) === text ? (text as IsoDate) : undefined;
}

/** `days` later (earlier when negative) on the calendar. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return toIsoDate(epoch(date) + days * DAY_MS);
}

/**
 * The same day of the month `months` later; the last day of the month where
 * that month has no such day.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split("-").map(Number) as [
    number,
    number,
    number,
  ];
  const first = Date.UTC(year, month - 1 + months, 1);
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toIsoDate(first + (Math.min(day, length) - 1) * DAY_MS);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((epoch(to) - epoch(from)) / DAY_MS);
}

/**
 * The day it is in a time zone at a moment.
 * @param timeZone IANA name: `Asia/Shanghai`
 * @param epochMs milliseconds since 1970 began in UTC
 * @throws RangeError for an unknown zone
 */
export function todayIn(timeZone: string, epochMs: number): IsoDate {
  // Swedish writes days as this site does: 2026-12-18.
  const day = new Intl.DateTimeFormat("sv", { timeZone }).format(epochMs);
  return day as IsoDate;
}

/**
 * The day it is at a moment where clocks are some minutes ahead of UTC.
 * @param epochMs milliseconds since 1970 began in UTC
 */
export function dayAt(minutesAhead: number, epochMs: number): IsoDate {
  return toIsoDate(epochMs + minutesAhead * MINUTE_MS);
}

/**
 * The moment at which a day begins in a time zone.
 * @param timeZone IANA name: `Asia/Shanghai`
 * @returns milliseconds since 1970 began in UTC
 * @throws RangeError for an unknown zone
 */
export function dayStart(timeZone: string, day: IsoDate): number {
  return epoch(day) - minutesAhead(timeZone, day) * MINUTE_MS;
}

/**
 * By how many minutes the clocks of a zone are ahead of UTC when a day begins
 * in UTC.
 * @param timeZone IANA name: `Asia/Shanghai`
 * @throws RangeError for an unknown zone
 */
export function minutesAhead(timeZone: string, day: IsoDate): number {
  const zoned = new Intl.DateTimeFormat("sv", {
    timeZone,
    dateStyle: "short",
    timeStyle: "medium",
  }).format(epoch(day));
  const [date = "", time = ""] = zoned.split(" ");
  return Math.round((Date.parse(`${date}T${time}Z`) - epoch(day)) / MINUTE_MS);
}

function epoch(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function toIsoDate(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10) as IsoDate;
}
