// Shipped to the browser.
import { plainTyping } from "../number/plain-typing.ts";
import { parseIsoDate, type IsoDate } from "./calendar.ts";

/** Year, month and day, as forms and as Chinese write them. */
const DAY = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号]?$/;

/**
 * The day that a reader typed, the year first; undefined where there is no
 * such day, or where month and day may be the other way round.
 * @example readDate("2024年3月1日") // "2024-03-01"
 */
export function readDate(typed: string): IsoDate | undefined {
  const [, year = "", month = "", day = ""] =
    DAY.exec(plainTyping(typed)) ?? [];
  const [mm, dd] = [month, day].map((part) => part.padStart(2, "0"));
  return parseIsoDate(`${year}-${mm}-${dd}`);
}
