import { expect, test } from "./reused-page.ts";

const HOME = "en/sz-ai-2024/";

test.use({ viewport: { width: 360, height: 640 } });

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
