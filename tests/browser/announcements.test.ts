import type { Page } from "@playwright/test";

import { open, PLANNER, UI } from "./planner-page.ts";
// A page of its own: the clock of one that is used again would stay stopped.
import { expect, test } from "./site-test.ts";

/** What polite live regions have said since, in order. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const regions = document.querySelectorAll(
      "[aria-live=polite], [role=status], output:not([aria-live=off])",
    );
    for (const region of regions) {
      if (region.closest("[hidden]")) continue;
      new MutationObserver(() => {
        said.push(region.textContent.trim());
      }).observe(region, { childList: true, subtree: true });
    }
  });
  return () => page.evaluate<readonly string[]>("window.said");
}

for (const [path, field] of [
  ["en/sz-ai-2024/m02/", "[name=amount]"],
  [`${PLANNER.en}?plan&item=m12-new`, "form.item [name=amount]"],
] as const)
  test(`what is typed on ${path} is answered aloud once`, async ({ page }) => {
    await open(page, path);
    const said = await listen(page);
    await page.locator(field).focus();
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1_000);
    for (const key of "24000000") {
      await page.keyboard.press(key);
      await page.clock.runFor(60);
    }
    await page.clock.runFor(1_200);
    await expect.poll(async () => (await said()).length).toBe(1);
    await page.clock.runFor(1_200);
    expect(await said()).toHaveLength(1);
    expect((await said())[0]).toMatch(/RMB 1[02] million/);
  });

test("the reason of a mistake is said aloud", async ({ page }) => {
  await open(page, "en/sz-ai-2024/m02/");
  const said = await listen(page);
  await page.locator("[name=amount]").fill("-5");
  await expect
    .poll(async () => (await said()).at(-1))
    .toContain(UI.en.calculator["entry-problems"].negative);
});
