import { readJourneys } from "../journeys/read-journeys.ts";
import { HOME, landing, take } from "./journey-steps.ts";
import { readingDistance } from "./reading-distance.ts";
import { expect, test } from "./reused-page.ts";

for (const locale of ["zh", "en"] as const)
  test.describe(`asked in ${locale}`, () => {
    for (const journey of readJourneys(locale))
      test(journey.asks, async ({ page }) => {
        await page.goto(`${locale}/${HOME}`);
        for (const step of journey.way) await take(page, step, locale, journey);
        await expect(page).toHaveURL(
          ({ pathname, hash }) =>
            pathname === `/${locale}/${journey.page}` &&
            (!journey.at || hash === `#${journey.at}`),
        );
        for (const words of journey.reads)
          await expect
            .poll(() => readingDistance(page, words, landing(journey)), {
              message: `windows to scroll until “${words}”`,
            })
            .toBeLessThanOrEqual(1);
      });
  });
