import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  addDays,
  addMonths,
  type IsoDate,
} from "../../../src/domain/term/calendar.ts";
import { fullMonths } from "../../../src/domain/term/full-months.ts";

const day = (text: string) => text as IsoDate;

describe("the full months since a day", () => {
  it.each([
    ["2024-03-01", "2026-11-28", 32],
    ["2024-03-01", "2024-08-31", 5],
    ["2024-03-01", "2024-09-01", 6],
    ["2024-08-31", "2025-02-27", 5],
    ["2024-08-31", "2025-02-28", 6],
    ["2024-03-01", "2024-03-01", 0],
    ["2024-03-02", "2024-03-01", -1],
  ])("from %s to %s are %d", (from, to, months) => {
    expect(fullMonths(day(from), day(to))).toBe(months);
  });

  it("grow by one on the day that a month is over, and not before", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 600 }),
        (days, months) => {
          const from = addDays(day("1990-01-01"), days);
          const over = addMonths(from, months);
          expect(fullMonths(from, over)).toBe(months);
          expect(fullMonths(from, addDays(over, -1))).toBe(months - 1);
        },
      ),
    );
  });
});
