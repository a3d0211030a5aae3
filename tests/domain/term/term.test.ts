import { describe, expect, it } from "vitest";

import { todayIn, type IsoDate } from "../../../src/domain/term/calendar.ts";
import {
  lastDays,
  termState,
  type Term,
} from "../../../src/domain/term/term.ts";

const day = (text: string): IsoDate => text as IsoDate;

const stateOf = (term: Term, today: IsoDate) =>
  termState(term.from, lastDays(term), today);

const TWO_YEARS: Term = {
  from: day("2024-12-18"),
  end: { kind: "length", months: 24 },
  sentence: "sup-s5",
  timeZone: "Asia/Shanghai",
};

describe("a term of two years from 18 December 2024", () => {
  it.each([
    ["2024-12-17", "before"],
    ["2024-12-18", "in-force"],
    ["2025-12-18", "in-force"],
    ["2026-11-17", "in-force"],
    ["2026-11-18", "last-30-days"],
    ["2026-11-23", "last-30-days"],
    ["2026-12-16", "last-30-days"],
    ["2026-12-17", "last-30-days"],
    ["2026-12-18", "disputed-last-day"],
    ["2026-12-19", "ended"],
    ["2026-12-31", "ended"],
    ["2027-01-01", "ended"],
  ])("on %s is %s", (today, state) => {
    expect(stateOf(TWO_YEARS, day(today))).toBe(state);
  });

  it("ends on 17 December counted from the day itself, on the 18th from the day after", () => {
    expect(lastDays(TWO_YEARS)).toEqual({
      earliest: "2026-12-17",
      latest: "2026-12-18",
    });
  });

  it.each([
    ["2024-12-17T15:59:59.999Z", "before"],
    ["2024-12-17T16:00:00.000Z", "in-force"],
    ["2026-11-17T16:00:00.000Z", "last-30-days"],
    ["2026-12-17T15:59:59.999Z", "last-30-days"],
    ["2026-12-17T16:00:00.000Z", "disputed-last-day"],
    ["2026-12-18T15:59:59.999Z", "disputed-last-day"],
    ["2026-12-18T16:00:00.000Z", "ended"],
  ])("changes at midnight in Shenzhen: at %s it is %s", (at, state) => {
    const today = todayIn(TWO_YEARS.timeZone, Date.parse(at));
    expect(stateOf(TWO_YEARS, today)).toBe(state);
  });
});

describe("other terms", () => {
  const until: Term = {
    ...TWO_YEARS,
    end: { kind: "until", last: day("2026-12-31") },
  };

  it.each([
    ["2026-12-01", "in-force"],
    ["2026-12-02", "last-30-days"],
    ["2026-12-31", "last-30-days"],
    ["2027-01-01", "ended"],
  ])(
    "with a stated last day have no disputed day: %s is %s",
    (today, state) => {
      expect(stateOf(until, day(today))).toBe(state);
    },
  );

  it("without an end stay in force", () => {
    const open: Term = { ...TWO_YEARS, end: { kind: "open" } };
    expect(lastDays(open)).toBeUndefined();
    expect(stateOf(open, day("2999-01-01"))).toBe("in-force");
  });

  it("shorter than thirty days are in their last days from the start", () => {
    const short: Term = {
      ...TWO_YEARS,
      end: { kind: "until", last: day("2024-12-31") },
    };
    expect(stateOf(short, day("2024-12-17"))).toBe("before");
    expect(stateOf(short, day("2024-12-18"))).toBe("last-30-days");
  });

  it("from a leap day end on the last day of February", () => {
    const leap: Term = {
      ...TWO_YEARS,
      from: day("2024-02-29"),
    };
    expect(lastDays(leap)?.latest).toBe("2026-02-28");
  });
});
