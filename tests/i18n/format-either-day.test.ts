import { expect, test } from "vitest";

import type { IsoDate } from "../../src/domain/term/calendar.ts";
import { formatEitherDay } from "../../src/i18n/format-either-day.ts";

const day = (text: string) => text as IsoDate;

test.each([
  [
    "2026-12-17",
    "2026-12-18",
    "17 or 18 December 2026",
    "2026年12月17日或18日",
  ],
  ["2026-12-18", "2026-12-18", "18 December 2026", "2026年12月18日"],
  [
    "2026-11-30",
    "2026-12-01",
    "30 November 2026 or 1 December 2026",
    "2026年11月30日或2026年12月1日",
  ],
])("%s and %s are named as either day", (earlier, later, en, zh) => {
  expect(formatEitherDay(day(earlier), day(later), "en")).toBe(en);
  expect(formatEitherDay(day(earlier), day(later), "zh")).toBe(zh);
});
