import { describe, expect, it } from "vitest";

import type { IsoDate } from "../../../src/domain/term/calendar.ts";
import { addDays } from "../../../src/domain/term/calendar.ts";
import type { Term } from "../../../src/domain/term/term.ts";
import { termNotice } from "../../../src/i18n/term-notice.ts";
import { createTranslator } from "../../../src/i18n/translator.ts";
import { termOn } from "../../../src/islands/page/show-term.ts";
import { policy } from "../../content/real-content.ts";

const english = { locale: "en", t: createTranslator("en") } as const;
const day = (text: string) => text as IsoDate;

describe("the notice of the term", () => {
  const notice = termNotice(policy.term, english);

  it.each([
    ["2024-12-17", "before", "Not yet in force"],
    ["2024-12-18", "in-force", "In force"],
    ["2026-11-17", "in-force", "In force"],
    ["2026-11-18", "last-30-days", "29–30 days left"],
    ["2026-12-16", "last-30-days", "1–2 days left"],
    ["2026-12-17", "last-30-days", "Today or tomorrow is the last day"],
    [
      "2026-12-18",
      "disputed-last-day",
      "Today is the last day, or yesterday was",
    ],
  ])("on %s is %s: %s", (today, state, says) => {
    expect(termOn(notice, day(today))).toEqual({ state, says });
  });

  it("after the end says what is not known and whom to ask", () => {
    const { state, says } = termOn(notice, day("2026-12-19"));
    expect(state).toBe("ended");
    expect(says).toMatch(/not known/);
    expect(says).toMatch(/Ask the department/);
    expect(notice.dates.ended).toBe("Term ended 17 or 18 Dec 2026");
  });
});

describe("the notice of a term whose last day the text names", () => {
  const until: Term = {
    ...policy.term,
    end: { kind: "until", last: day("2027-06-30") },
  };
  const notice = termNotice(until, english);

  it.each([
    [2, "2 days left"],
    [1, "1 day left"],
    [0, "Today is the last day"],
  ])("%i days before the last says: %s", (before, says) => {
    expect(termOn(notice, addDays(day("2027-06-30"), -before)).says).toBe(says);
  });
});

describe("the notice of a term without an end", () => {
  it("never ends", () => {
    const open: Term = { ...policy.term, end: { kind: "open" } };
    const notice = termNotice(open, english);
    expect(termOn(notice, day("2099-01-01")).state).toBe("in-force");
    expect(notice.dates.ended).toBeUndefined();
  });
});
