import { expect, test } from "./reused-page.ts";

const WIDTHS = [320, 360, 480, 735, 768, 1024, 1360, 1600];

for (const locale of ["zh", "en"] as const)
  test(`every line of the scale of sums has a name of its own in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`${locale}/sz-ai-2024/figures/`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const names = page.locator(".axis text");
      const lines = page.locator(".scale tbody tr").first().locator(".tick");
      await expect(names).toHaveCount(await lines.count());
      const boxes = await names.evaluateAll((all) =>
        all.map((name) => {
          const { left, right, top, bottom } = name.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      );
      const below = await page.locator(".scale tbody").boundingBox();
      for (const [at, box] of boxes.entries()) {
        const label = `${String(at)} at ${String(width)} px`;
        expect(box.right - box.left, label).toBeGreaterThan(10);
        expect(box.left, label).toBeGreaterThanOrEqual(0);
        expect(box.right, label).toBeLessThanOrEqual(width);
        expect(box.bottom, label).toBeLessThanOrEqual((below?.y ?? 0) + 1);
        for (const other of boxes.slice(at + 1)) {
          const across =
            Math.max(box.left, other.left) - Math.min(box.right, other.right);
          const down =
            Math.max(box.top, other.top) - Math.min(box.bottom, other.bottom);
          // Clear of each other by a letter in a row, or in rows of their own.
          expect(across >= 6 || down > -6, label).toBe(true);
        }
      }
    }
  });
