import { describe, expect, it } from "vitest";

import { addDays, type IsoDate } from "../../../src/domain/term/calendar.ts";
import { termPhases } from "../../../src/domain/term/term-phases.ts";
import {
  lastDays,
  termState,
  type Term,
} from "../../../src/domain/term/term.ts";
import { policy } from "../../content/real-content.ts";

const day = (text: string) => text as IsoDate;
const until = (from: string, last: string): Term => ({
  ...policy.term,
  from: day(from),
  end: { kind: "until", last: day(last) },
});

describe("the phases of a term", () => {
  it("begin before it and close when both ways of counting have run out", () => {
    expect(termPhases(policy.term)).toEqual([
      { state: "before" },
      { first: "2024-12-18", state: "in-force" },
      { first: "2026-11-18", state: "last-30-days", left: 29 },
      { first: "2026-12-16", state: "last-30-days", left: 1 },
      { first: "2026-12-17", state: "last-30-days", left: 0 },
      { first: "2026-12-18", state: "disputed-last-day" },
      { first: "2026-12-19", state: "ended" },
    ]);
  });

  it.each([
    ["of two years", policy.term],
    ["of a year to a day that is named", until("2026-01-01", "2026-12-31")],
    ["shorter than the time near its end", until("2026-01-01", "2026-01-05")],
    ["of one day", until("2026-01-01", "2026-01-01")],
  ])("of a term %s give each day its state", (_, term) => {
    const phases = termPhases(term);
    for (let later = -3; later < 800; later += 1) {
      const today = addDays(term.from, later);
      const phase = phases.findLast(({ first = "" }) => first <= today);
      expect(phase?.state, today).toBe(
        termState(term.from, lastDays(term), today),
      );
    }
  });

  it("of a term without an end are two", () => {
    const open: Term = { ...policy.term, end: { kind: "open" } };
    expect(termPhases(open).map(({ state }) => state)).toEqual([
      "before",
      "in-force",
    ]);
  });
});
