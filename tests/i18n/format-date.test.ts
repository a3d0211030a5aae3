import { describe, expect, it } from "vitest";

import { type IsoDate, parseIsoDate } from "../../src/domain/term/calendar.ts";
import { findEnglishNumbers } from "../../src/domain/number/english-numbers.ts";
import { findChineseNumbers } from "../../src/domain/number/numerals.ts";
import { formatDate, formatEitherDay } from "../../src/i18n/format-date.ts";

const day = (text: string) => text as IsoDate;

describe("a date", () => {
  it.each([
    ["2024-12-18", "18 December 2024", "2024年12月18日"],
    ["2026-01-05", "5 January 2026", "2026年1月5日"],
    ["2024-02-29", "29 February 2024", "2024年2月29日"],
    ["2025-05-31", "31 May 2025", "2025年5月31日"],
  ])("%s is %s and %s", (iso, en, zh) => {
    const date = parseIsoDate(iso);
    if (!date) throw new Error(`${iso} is no day`);
    expect(formatDate(date, "en")).toBe(en);
    expect(formatDate(date, "zh")).toBe(zh);
  });

  it("of every month is found again in either language", () => {
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2025-${String(month).padStart(2, "0")}-09`;
      const date = parseIsoDate(iso);
      if (!date) throw new Error(`${iso} is no day`);
      const value = { kind: "date", date };
      expect(findEnglishNumbers(formatDate(date, "en"))).toMatchObject([
        { value },
      ]);
      expect(findChineseNumbers(formatDate(date, "zh"))).toMatchObject([
        { value },
      ]);
    }
  });
});

describe("either of two days", () => {
  it.each([
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
});
