import { expect, test } from "./reused-page.ts";

const HOME = "en/sz-ai-2024/";

test.use({ viewport: { width: 360, height: 640 } });

test("a row that goes on beyond the edge fades there, and ends whole", async ({
  page,
}) => {
  await page.goto(HOME);
  const row = page.locator(".chips").first();
  expect(
    await row.evaluate((chips) => chips.scrollWidth - chips.clientWidth),
  ).toBeGreaterThan(0);
  await expect(row).toHaveCSS("mask-image", /gradient.* 40px/);
  await row.evaluate((chips) => {
    chips.scrollLeft = chips.scrollWidth;
  });
  const ends = await row
    .locator("span")
    .evaluateAll((chips) =>
      chips.map((chip) => chip.getBoundingClientRect().right),
    );
  expect(Math.max(...ends)).toBeLessThanOrEqual(360 - 39);
});

test("the headline takes two lines of a phone in either language", async ({
  page,
}) => {
  for (const locale of ["zh", "en"]) {
    await page.goto(`${locale}/sz-ai-2024/`);
    const lines = await page.locator("h1").evaluate((heading) => {
      const { height } = heading.getBoundingClientRect();
      return Math.round(
        height / parseFloat(getComputedStyle(heading).lineHeight),
      );
    });
    expect(lines).toBe(2);
  }
});

test("the choices of an address are seen in their rows, and the page stays", async ({
  page,
}) => {
  await page.goto(HOME);
  const last = await page.locator(".chips").evaluateAll((rows) =>
    rows.map((row) => {
      const radios = row.querySelectorAll("input");
      const { name = "", value = "" } = radios[radios.length - 1] ?? {};
      return `${name}=${value}`;
    }),
  );
  expect(last.length).toBeGreaterThan(1);
  await page.goto(`${HOME}?${last.join("&")}`);
  for (const chip of await page.locator(".chips :checked + span").all()) {
    const box = await chip.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  }
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
