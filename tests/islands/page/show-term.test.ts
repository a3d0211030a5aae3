import { describe, expect, it } from "vitest";

import type { IsoDate } from "../../../src/domain/term/calendar.ts";
import { addDays, dayStart } from "../../../src/domain/term/calendar.ts";
import type { Term } from "../../../src/domain/term/term.ts";
import { termNotice } from "../../../src/i18n/term-notice.ts";
import { createTranslator } from "../../../src/i18n/translator.ts";
import { phaseAt } from "../../../src/islands/page/show-term.ts";
import { policy } from "../../content/real-content.ts";

const english = { locale: "en", t: createTranslator("en") } as const;
const day = (text: string) => text as IsoDate;
/** What a notice says as a day begins there, and as it ends. */
function said(term: Term, today: IsoDate) {
  const notice = termNotice(term, english);
  const begins = dayStart(term.timeZone, today);
  const ends = dayStart(term.timeZone, addDays(today, 1)) - 1;
  const [first, later] = [begins, ends].map((at) => phaseAt(notice, at));
  expect(first).toEqual(later);
  return { state: first?.state, says: first?.says, dates: first?.dates };
}

describe("the notice of the term", () => {
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
    expect(said(policy.term, day(today))).toMatchObject({ state, says });
  });

  it("after the end says what is not known and whom to ask", () => {
    const { state, says, dates } = said(policy.term, day("2026-12-19"));
    expect(state).toBe("ended");
    expect(says).toMatch(/not known/);
    expect(says).toMatch(/Ask the department/);
    expect(dates).toBe("Term ended 17 or 18 Dec 2026");
  });
});

it("a phase with the words of the one before it is no row of its own", () => {
  const rows = (locale: "zh" | "en") =>
    termNotice(policy.term, { locale, t: createTranslator(locale) });
  expect(rows("zh").filter(({ state }) => state === "last-30-days")).toEqual([
    expect.objectContaining({ left: 0 }),
    expect.objectContaining({ left: 29 }),
  ]);
  const phase = phaseAt(
    rows("zh"),
    dayStart("Asia/Shanghai", day("2026-12-16")),
  );
  expect(phase?.says).toBe("还有1–2天");
});

describe("the notice of a term whose last day the text names", () => {
  const until: Term = {
    ...policy.term,
    end: { kind: "until", last: day("2027-06-30") },
  };
  it.each([
    [2, "2 days left"],
    [1, "1 day left"],
    [0, "Today is the last day"],
  ])("%i days before the last says: %s", (before, says) => {
    expect(said(until, addDays(day("2027-06-30"), -before)).says).toBe(says);
  });
});

describe("the notice of a term without an end", () => {
  it("never ends", () => {
    const open: Term = { ...policy.term, end: { kind: "open" } };
    expect(said(open, day("2099-01-01")).state).toBe("in-force");
    const states = termNotice(open, english).map(({ state }) => state);
    expect(states).toEqual(["in-force", "before"]);
  });
});
