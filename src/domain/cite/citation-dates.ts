// Shipped to the browser.
import { MONTH_NAMES } from "../number/printed-units.ts";
import type { IsoDate } from "../term/calendar.ts";

/** Of the months, those that guides leave whole or cut elsewhere. */
const SHORT: Readonly<Record<string, string>> = {
  May: "May",
  June: "June",
  July: "July",
  September: "Sept.",
};

/** A day in the parts that citations are written from. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The month's name: `December`. */
  readonly name: string;
  /** As it is cut in English citations: `Dec.`, `Sept.`, `May`. */
  readonly short: string;
}

export function dateParts(date: IsoDate): DateParts {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const name = MONTH_NAMES[month - 1] ?? "";
  const short = SHORT[name] ?? `${name.slice(0, 3)}.`;
  return { year, month, day, name, short };
}

/** @example "December 18, 2024" */
export function monthFirst(date: IsoDate, length: "name" | "short" = "name") {
  const parts = dateParts(date);
  return `${parts[length]} ${String(parts.day)}, ${String(parts.year)}`;
}

/** @example "18 December 2024" */
export function dayFirst(date: IsoDate, length: "name" | "short" = "name") {
  const parts = dateParts(date);
  return `${String(parts.day)} ${parts[length]} ${String(parts.year)}`;
}
