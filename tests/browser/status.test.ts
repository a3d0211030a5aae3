import { expect, test } from "./site-test.ts";

/** Moments by the clock of Shanghai, and what the strip must then say. */
const MOMENTS = [
  ["2024-12-17T12:00", "before", "Not yet in force"],
  ["2024-12-17T23:59", "before", "Not yet in force"],
  ["2024-12-18T00:01", "in-force", "In force"],
  ["2024-12-18T12:00", "in-force", "In force"],
  ["2025-06-30T12:00", "in-force", "In force"],
  ["2026-11-17T23:59", "in-force", "In force"],
  ["2026-11-18T00:01", "last-30-days", "29–30 days left"],
  ["2026-12-16T12:00", "last-30-days", "1–2 days left"],
  ["2026-12-17T00:01", "last-30-days", "Today or tomorrow is the last day"],
  ["2026-12-17T23:59", "last-30-days", "Today or tomorrow is the last day"],
  [
    "2026-12-18T00:01",
    "disputed-last-day",
    "Today is the last day, or yesterday was",
  ],
  [
    "2026-12-18T23:59",
    "disputed-last-day",
    "Today is the last day, or yesterday was",
  ],
  ["2026-12-19T00:01", "ended", "Whether it was renewed is not known"],
  ["2026-12-31T12:00", "ended", "Whether it was renewed is not known"],
  ["2027-01-01T12:00", "ended", "Whether it was renewed is not known"],
] as const;

/** The dates beside them: before the term its first day, then its last. */
const DATES = {
  before: "Term begins 18 Dec 2024",
  "in-force": "Term ends 17 or 18 Dec 2026",
  "last-30-days": "Term ends 17 or 18 Dec 2026",
  "disputed-last-day": "Term ends 17 or 18 Dec 2026",
  ended: "Term ended 17 or 18 Dec 2026",
} as const;

/** From a day behind Shanghai to a few hours ahead of it. */
const ZONES = [
  "Asia/Shanghai",
  "Pacific/Pago_Pago",
  "Pacific/Kiritimati",
  "Europe/Berlin",
];

for (const timezoneId of ZONES)
  test.describe(`to a reader in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("the strip says where today falls in the term, by Shanghai's days", async ({
      page,
    }) => {
      const strip = page.locator("[data-term-state]");
      for (const [moment, state, words] of MOMENTS) {
        await page.clock.setFixedTime(`${moment}:00+08:00`);
        await page.goto("en/sz-ai-2024/m17/");
        await expect(strip, moment).toHaveAttribute("data-term-state", state);
        await expect(strip, moment).toContainText(words);
        await expect(strip, moment).toContainText(DATES[state]);
      }
    });
  });

test("every kind of page has one strip, and all say the same", async ({
  page,
}) => {
  await page.clock.setFixedTime("2026-12-18T12:00:00+08:00");
  for (const path of [
    "zh/",
    "en/",
    "zh/search/",
    "en/sz-ai-2024/",
    "zh/sz-ai-2024/m02/",
  ]) {
    await page.goto(path);
    const states = page.locator("[data-term-state]");
    await expect(states, path).toHaveCount(1);
    await expect(states, path).toHaveAttribute(
      "data-term-state",
      "disputed-last-day",
    );
    await expect(states.locator("b"), path).not.toBeEmpty();
  }
});

test("after the term a calculator says that it calculates history", async ({
  page,
}) => {
  const note = page.locator("output");
  for (const [moment, said] of [
    ["2026-12-18T12:00:00+08:00", false],
    ["2026-12-19T12:00:00+08:00", true],
  ] as const) {
    await page.clock.setFixedTime(moment);
    await page.goto("en/sz-ai-2024/m02/?benefit=m02-training&amount=24m");
    await expect(note).toContainText("RMB 10 million");
    const says = (await note.textContent())?.includes("historical") ?? false;
    expect(says, moment).toBe(said);
  }
});

test("the strip leads to what its dates mean and do not mean", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/");
  await page.getByRole("link", { name: "Term ends 17 or 18" }).click();
  await expect(page).toHaveURL(/\/sup\/#term-title$/);
  await expect(
    page.getByText("The text names no date for applications."),
  ).toBeInViewport();
});
