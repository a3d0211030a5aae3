import { barriers } from "./barriers.ts";
import { open, PLANNER } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

const STATES = {
  "as it opens": "",
  "with a result": "?benefit=m02-training&amount=24m&variant=startup",
  "with a problem": "?benefit=m99-nothing",
  "with a plan":
    "?plan&item=m12-new:40000000&item=m09-basic::key&outside=yes&audited=abc",
  "with a conversion":
    "?benefit=m15-returnee&months=12&currency=EUR&rate=8&rate-date=2026-11-20",
} as const;

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 740 } });
    for (const [name, query] of Object.entries(STATES))
      test(`the page ${name} bars nobody`, async ({ page }) => {
        await open(
          page,
          PLANNER[colorScheme === "light" ? "zh" : "en"] + query,
        );
        expect(await barriers(page)).toEqual([]);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth,
        );
        expect(wide).toBeLessThanOrEqual(360);
      });
  });

test.describe("at 320 pixels", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const query of Object.values(STATES))
    test(`nothing scrolls sideways${query && `: ${query}`}`, async ({
      page,
    }) => {
      await open(page, PLANNER.en + query);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      expect(wide).toBeLessThanOrEqual(320);
    });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ["zh", "en"] as const)
    test(`every support leads to its rule and examples in ${language}`, async ({
      page,
    }) => {
      await page.goto(`${PLANNER[language]}?benefit=m02-training&amount=24m`);
      await expect(page.locator("p.without-script").first()).toBeVisible();
      await page.locator("#plan-rules-title").click();
      for (const wanted of [
        page.locator(".support"),
        page.locator(".support .amounts b"),
        page.locator(".reference .quoted > p"),
        page.locator(".plan-rules > li"),
      ]) {
        expect(await wanted.count()).toBeGreaterThan(2);
        for (const one of await wanted.all()) await expect(one).toBeVisible();
      }
      await page.locator(".support").first().click();
      await expect(page).toHaveURL(/\/m02\/#calculator-title$/);
      await expect(page.locator(".examples").first()).toBeVisible();
      await page.goBack();
      for (const idle of await page.locator("main button, main select").all())
        await expect(idle).toBeHidden();
    });
});
