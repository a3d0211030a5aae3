import type { Page } from "@playwright/test";

import { expect, test } from "./site-test.ts";

/** A quarter of an hour before midnight in Shenzhen, by the clocks of UTC. */
const at = (day: string) => new Date(`${day}T15:45:00Z`);

async function openLate(page: Page, day: string, path: string): Promise<void> {
  await page.clock.install({ time: at(day) });
  await page.goto(path);
}

test("the strip follows the clock at midnight in Shenzhen", async ({
  page,
}) => {
  await openLate(page, "2026-12-16", "en/sz-ai-2024/m02/");
  const strip = page.locator("[data-term]");
  await expect(strip).toContainText("1–2 days left");
  await page.clock.fastForward("20:00");
  await expect(strip).toContainText("Today or tomorrow is the last day");
  await page.clock.fastForward("24:00:00");
  await expect(strip).toContainText("Today is the last day, or yesterday was");
});

test("a result left open past the end becomes a historical one", async ({
  page,
}) => {
  await openLate(
    page,
    "2026-12-18",
    "en/sz-ai-2024/m02/?benefit=m02-training&amount=24m",
  );
  const output = page.locator("#result");
  await expect(output).toHaveAttribute("data-fen", "1000000000");
  await expect(output).not.toContainText("historical calculation");
  await page.clock.fastForward("20:00");
  await expect(output).toContainText("historical calculation");
  await expect(output).toHaveAttribute("data-fen", "1000000000");
});

test("the strip is right when one comes back to the tab", async ({ page }) => {
  await openLate(page, "2026-12-01", "zh/sz-ai-2024/");
  const strip = page.locator("[data-term]");
  const before = await strip.innerText();
  await page.clock.setSystemTime(at("2026-12-20"));
  await page.evaluate(() => {
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(strip).not.toHaveText(before);
  await expect(strip).toContainText("有效期已于2026年12月17日或18日届满");
});
