import type { Page } from "@playwright/test";

import { scriptsAskedFor, withoutNearView } from "./late-scripts.ts";
import { PLANNER, UI } from "./planner-page.ts";
import { expect, test } from "./reused-page.ts";

const MEASURE = "en/sz-ai-2024/m02/";
/** The one of measures' pages and of the page of all calculators. */
const SCRIPT = /\/scripts\/calculator\./;

const field = (page: Page) => page.locator("[name=amount]:visible");
const output = (page: Page) => page.locator("#result");
const status = (page: Page) => page.locator("main p[role=status]").first();

test.describe("the calculators' script is asked for", () => {
  test.use({ hasTouch: true });

  const TOUCHES = {
    mouse: (page: Page) => page.locator("[data-calculator] h2").hover(),
    keyboard: async (page: Page) => {
      const field = page.locator("[data-calculator] input").first();
      const isIn = () => field.evaluate((input) => input.matches(":focus"));
      for (let tabs = 0; tabs < 200 && !(await isIn()); tabs++)
        await page.keyboard.press("Tab");
    },
    touch: (page: Page) =>
      page.locator("[data-calculator] label").first().tap(),
  } as const;

  for (const [name, touch] of Object.entries(TOUCHES))
    test(`at the first touch by ${name}, and not before`, async ({ page }) => {
      await withoutNearView(page);
      const asked = scriptsAskedFor(page, "calculator");
      await page.goto(MEASURE);
      await page.locator("[data-calculator]").scrollIntoViewIfNeeded();
      await page.waitForTimeout(300);
      expect(asked).toEqual([]);
      await touch(page);
      await expect.poll(() => asked.length).toBe(1);
      await field(page).fill("24m");
      await expect(output(page)).toHaveAttribute("data-fen", "1000000000");
      expect(asked).toHaveLength(1);
    });

  test("when a reader comes near, and not from afar", async ({ page }) => {
    const asked = scriptsAskedFor(page, "calculator");
    await page.goto(MEASURE);
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    await page.locator("[data-calculator]").scrollIntoViewIfNeeded();
    await expect.poll(() => asked.length).toBe(1);
  });

  test("at once where the address asks for a result", async ({ page }) => {
    await withoutNearView(page);
    for (const [address, fen] of [
      [`${MEASURE}?benefit=m02-training&amount=24m`, "1000000000"],
      [`${MEASURE}?from=a-chat&amount=8m`, "400000000"],
      [`${PLANNER.en}?benefit=m02-training&amount=24m`, "1000000000"],
    ] as const) {
      await page.goto(address);
      await expect(output(page), address).toHaveAttribute("data-fen", fen);
    }
    await page.goto(`${PLANNER.zh}?plan&item=m06-product`);
    await expect(page.locator("#plan-result")).toHaveAttribute("data-kind");
  });

  test("not for what others append to an address", async ({ page }) => {
    await withoutNearView(page);
    const asked = scriptsAskedFor(page, "calculator");
    await page.goto(`${MEASURE}?from=timeline&utm_source=rate-card`);
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
  });
});

test.describe("when the calculators' script cannot be had", () => {
  test.use({ expectedProblems: [/Failed to load resource|ERR_FAILED/] });

  for (const locale of ["zh", "en"] as const)
    for (const path of [`${locale}/sz-ai-2024/m02/`, PLANNER[locale]])
      test(`${path} says so, keeps what was typed, and tries again`, async ({
        page,
      }) => {
        const words = UI[locale];
        const asked = scriptsAskedFor(page, "calculator");
        await page.route(SCRIPT, (route) => route.abort());
        await page.goto(path);
        await field(page).pressSequentially("2400万");
        await expect(status(page)).toContainText(words.calculator.failed);
        const retry = status(page).getByRole("button");
        await expect(retry).toHaveText(words.site.retry);
        await retry.click();
        await expect.poll(() => asked.length).toBe(2);
        await expect(retry).toBeVisible();
        await expect(field(page)).toHaveValue("2400万");
        await page.unroute(SCRIPT);
        await retry.click();
        await expect(output(page)).toHaveAttribute("data-fen", "1000000000");
        await expect(status(page)).toBeEmpty();
        await expect(field(page)).toHaveValue("2400万");
        expect(new Set(asked).size).toBe(3);
      });
});

test.describe("what is entered before the script is there", () => {
  const held = async (page: Page, address: string) => {
    let send = () => {};
    const sent = new Promise<void>((done) => {
      send = done;
    });
    await page.route(SCRIPT, async (route) => {
      await sent;
      await route.continue();
    });
    await page.goto(address, { waitUntil: "domcontentloaded" });
    return send;
  };

  test("is answered when it is", async ({ page }) => {
    const send = await held(page, MEASURE);
    await page.locator("[name=variant][value=startup]").check();
    await field(page).pressSequentially("15m");
    await expect(output(page)).not.toHaveAttribute("data-kind");
    send();
    await expect(output(page)).toHaveAttribute("data-fen", "900000000");
    await expect(page).toHaveURL(/amount=15000000&variant=startup$/);
    await expect(field(page)).toHaveValue("15m");
  });

  test("comes before what the address asks for, field by field", async ({
    page,
  }) => {
    const asked = `${MEASURE}?benefit=m02-training&amount=15m&variant=startup`;
    const send = await held(page, asked);
    await field(page).fill("8m");
    send();
    await expect(output(page)).toHaveAttribute("data-fen", "480000000");
    await expect(page.locator("[name=variant][value=startup]")).toBeChecked();
  });

  test("may be the choice of another support", async ({ page }) => {
    for (const address of ["en/sz-ai-2024/m14/", PLANNER.en]) {
      const send = await held(page, address);
      const second = page.locator("[name=benefit][value=m14-park]");
      if (address === PLANNER.en)
        await page.locator("#benefit").selectOption("m14-park");
      else await second.check();
      send();
      await expect(output(page)).toHaveAttribute("data-kind", "fixed");
      await expect(page).toHaveURL(/benefit=m14-park$/);
      await page.unroute(SCRIPT);
    }
  });

  test("cannot be a second support, which waits for its script", async ({
    page,
  }) => {
    const send = await held(page, PLANNER.en);
    const add = page.locator("[data-add-to-plan]");
    await expect(add).toBeDisabled();
    send();
    await add.click();
    await expect(page.locator("[data-planner]")).toBeVisible();
  });
});

test.describe("without a network", () => {
  // The page of all calculators has a second script, which cannot be had then.
  test.use({ expectedProblems: [/ERR_INTERNET_DISCONNECTED/] });

  test("a measure's calculator that was once used works again, and so does the page of all", async ({
    page,
    context,
  }) => {
    const MEASURES = [
      ["en/sz-ai-2024/m12/", "1200000000"],
      ["en/sz-ai-2024/m04/", "200000000"],
    ] as const;
    // A measure's script is told of its supports by a file of the measure's own.
    for (const [path, fen] of MEASURES) {
      await page.goto(path);
      await field(page).fill("24m");
      await expect(output(page), path).toHaveAttribute("data-fen", fen);
    }
    await withoutNearView(page);
    for (const [path, fen] of [
      ...MEASURES,
      [`${PLANNER.en}?from=a-friend`, "1000000000"],
    ] as const) {
      await page.goto(path);
      await context.setOffline(true);
      await field(page).fill("24m");
      await expect(output(page), path).toHaveAttribute("data-fen", fen);
      await context.setOffline(false);
    }
  });
});
