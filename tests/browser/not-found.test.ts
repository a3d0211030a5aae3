import { LANGUAGES } from "../../src/domain/text/languages.ts";
import { UI } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

test.use({ expectedProblems: [/status of 404/] });

/** Wrong addresses at any depth, and the language of each. */
const WRONG = [
  ["zh/nothing/", "zh"],
  ["en/nothing/", "en"],
  ["en/sz-ai-2024/a/b/c/", "en"],
  ["zh/sz-ai-2024/M02/", "zh"],
  ["nothing", "zh"],
] as const;

for (const width of [360, 1280])
  test(`a wrong address is answered with the site's header and footer, ${width} wide`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [path, locale] of WRONG) {
      const other = locale === "zh" ? "en" : "zh";
      await page.goto(path);
      const masthead = page.locator("header.masthead");
      await expect(masthead, path).toHaveCount(1);
      await expect(masthead.locator(".brand")).toBeVisible();
      await expect(masthead.locator("nav a")).toHaveCount(6);
      await expect(masthead.locator("nav a").first()).toHaveText(
        UI[locale].site.home,
      );
      await expect(masthead.locator("[aria-current=true]")).toHaveText(
        LANGUAGES[locale].name,
      );
      await expect(masthead.locator("[data-twin]")).toHaveText(
        LANGUAGES[other].name,
      );
      await expect(page.locator("footer [name=theme]")).toHaveCount(3);
      const links = page.locator(
        "header a:not([data-twin]), footer a, main a:visible",
      );
      for (const link of await links.all()) {
        const address = await link.evaluate((a: HTMLAnchorElement) => a.href);
        expect((await request.get(address)).status(), address).toBe(200);
      }
      const isWide = await page.evaluate(
        () => document.documentElement.scrollWidth > innerWidth,
      );
      expect(isWide, path).toBe(false);
    }
  });

test("the search of the header is the page's own box", async ({ page }) => {
  await page.goto("en/nothing/");
  await page.locator("[data-open-search]").click();
  await expect(page.locator("main [name=q]")).toBeFocused();
  await page.keyboard.type("voucher");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/search\/\?q=voucher$/);
});

test("the switch answers the same wrong address in the other language", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/M02/?benefit=m02-training&amount=24m#m02-s2");
  await page.locator("[data-twin]").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.locator("h1")).toHaveText(UI.zh.error.title);
  await page.locator("[data-near] a").click();
  await expect(page).toHaveURL(
    /\/zh\/sz-ai-2024\/m02\/\?benefit=m02-training&amount=24\w+#m02-s2$/,
  );
});

test("the theme is chosen there too, and kept", async ({ page }) => {
  await page.goto("en/nothing/");
  await page.locator("[name=theme][value=dark]").check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("zh/nothing/");
  await expect(page.locator("[name=theme][value=dark]")).toBeChecked();
});
