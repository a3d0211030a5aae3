import { expect, test } from "./reused-page.ts";

test("the front door opens into either language and redirects nobody", async ({
  page,
}) => {
  for (const lang of ["zh-CN", "en"]) {
    await page.goto("");
    const side = page.locator(`main section[lang="${lang}"]`);
    await side.locator(`a[hreflang="${lang}"]`).first().click();
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.locator("h1")).toBeVisible();
  }
});
