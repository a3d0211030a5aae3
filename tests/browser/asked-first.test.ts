import { expect, test } from "./reused-page.ts";

test("what no choice of the finder asks is told beside them, and leads to its answers", async ({
  page,
}) => {
  for (const [home, said] of [
    ["en/sz-ai-2024/", "Not stated for any of 18 measures."],
    ["zh/sz-ai-2024/", "涉及的18条都未明确。"],
  ] as const) {
    await page.goto(home);
    const line = page.locator(".asked-first");
    await expect(line).toContainText(said);
    await line.getByRole("link").click();
    await expect(page).toHaveURL(/\/open\/#foreign-owned$/);
    await expect(page.locator("#foreign-owned")).toBeInViewport();
  }
});
