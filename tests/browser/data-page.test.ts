import { clipboard } from "./clipboard.ts";
import { expect, test } from "./site-test.ts";

for (const locale of ["en", "zh"] as const)
  test(`${locale}: each piece of code is copied with its whole address`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`${locale}/data/`);
    const figures = `${baseURL ?? ""}data/sz-ai-2024/figures.`;
    for (const id of ["in-curl", "in-python", "in-r", "in-javascript"]) {
      await page.locator(`[data-copy-code=${id}]`).click();
      await expect.poll(() => clipboard(page)).toContain(figures);
    }
    await page.locator("[data-copy-code=of-engine]").click();
    await expect
      .poll(() => clipboard(page))
      .toContain(`${baseURL ?? ""}data/engine/engine.js`);
  });
