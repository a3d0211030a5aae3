import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  addDays,
  addMonths,
  dayAt,
  daysBetween,
  dayStart,
  minutesAhead,
  parseIsoDate,
  todayIn,
  type IsoDate,
} from "../../../src/domain/term/calendar.ts";

const date = (text: string): IsoDate => {
  const read = parseIsoDate(text);
  if (!read) throw new Error(`${text} is no day`);
  return read;
};

describe("a day", () => {
  it.each(["2024-12-18", "2024-02-29", "2000-02-29", "2026-12-31"])(
    "%s is on the calendar",
    (text) => {
      expect(parseIsoDate(text)).toBe(text);
    },
  );

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-04-31",
    "2024-1-1",
    "18 December 2024",
    "",
    "2024-12-18T00:00:00Z",
    " 2024-12-18",
  ])("%j is not on the calendar", (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });

  it.each([
    ["2024-12-18", 24, "2026-12-18"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2024-11-30", 3, "2025-02-28"],
    ["2024-12-31", 6, "2025-06-30"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-12-18", 0, "2024-12-18"],
  ])("%s and %i months later is %s", (from, months, to) => {
    expect(addMonths(date(from), months)).toBe(to);
  });

  it.each([
    ["2024-12-31", 1, "2025-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2026-12-17", -29, "2026-11-18"],
  ])("%s and %i days later is %s", (from, days, to) => {
    expect(addDays(date(from), days)).toBe(to);
  });

  it("lies as many days from another as were added", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
        const from = date("2024-12-18");
        return daysBetween(from, addDays(from, days)) === days;
      }),
    );
  });
});

describe("today", () => {
  const midnight = Date.UTC(2026, 11, 17, 16, 0, 0);

  it.each([
    ["Asia/Shanghai", -1, "2026-12-17"],
    ["Asia/Shanghai", 0, "2026-12-18"],
    ["UTC", 0, "2026-12-17"],
    ["America/Los_Angeles", 0, "2026-12-17"],
    ["Pacific/Kiritimati", 0, "2026-12-18"],
    ["Pacific/Pago_Pago", -6 * 3_600_000, "2026-12-16"],
  ])("in %s, %i ms from midnight in Shenzhen, is %s", (zone, ms, today) => {
    expect(todayIn(zone, midnight + ms)).toBe(today);
  });

  it("is a day of the calendar at any moment", () => {
    const moment = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, (at) => {
        expect(todayIn("UTC", at.getTime())).toBe(
          at.toISOString().slice(0, 10),
        );
      }),
    );
  });

  it("is refused for a zone that does not exist", () => {
    expect(() => todayIn("Asia/Nowhere", 0)).toThrow(RangeError);
  });
});

describe("the start of a day", () => {
  it.each([
    ["Asia/Shanghai", "2024-12-17T16:00:00Z"],
    ["UTC", "2024-12-18T00:00:00Z"],
    ["Asia/Kolkata", "2024-12-17T18:30:00Z"],
    ["America/Los_Angeles", "2024-12-18T08:00:00Z"],
    ["Pacific/Kiritimati", "2024-12-17T10:00:00Z"],
  ])("in %s is %s", (zone, at) => {
    expect(dayStart(zone, date("2024-12-18"))).toBe(Date.parse(at));
  });

  it("is the first moment of the day", () => {
    const days = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(days, (later) => {
        const day = addDays(date("2024-12-01"), later);
        const start = dayStart("Asia/Shanghai", day);
        expect(todayIn("Asia/Shanghai", start)).toBe(day);
        expect(todayIn("Asia/Shanghai", start - 1)).toBe(addDays(day, -1));
      }),
    );
  });
});

describe("where a browser knows no zones", () => {
  it.each([
    ["Asia/Shanghai", 480],
    ["UTC", 0],
    ["Asia/Kolkata", 330],
    ["America/Los_Angeles", -480],
    ["Pacific/Kiritimati", 840],
  ])("the clocks of %s are %i minutes ahead", (zone, minutes) => {
    expect(minutesAhead(zone, date("2024-12-18"))).toBe(minutes);
  });

  it("the day is the same as by the zone's name", () => {
    const moment = fc.integer({
      min: Date.UTC(2024, 11, 1),
      max: Date.UTC(2027, 0, 31),
    });
    fc.assert(
      fc.property(moment, (at) => {
        expect(dayAt(480, at)).toBe(todayIn("Asia/Shanghai", at));
      }),
    );
  });
});
