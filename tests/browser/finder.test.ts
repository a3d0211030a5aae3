import type { Page } from "@playwright/test";

import { expect, test } from "./site-test.ts";

const HOME = "en/sz-ai-2024/";
const ROWS = ".finder .row";
const ALL = 18;

/** The numbers of the rows that show what they come to. */
async function leftIn(page: Page): Promise<readonly string[]> {
  return page.locator(ROWS).evaluateAll((rows) =>
    rows
      .filter((row) => {
        const amounts = row.querySelector(".amounts");
        return amounts && getComputedStyle(amounts).display !== "none";
      })
      .map((row) => row.querySelector(".no")?.textContent ?? ""),
  );
}

/** By row the words that stand in place of its amounts. */
async function reasonsIn(
  page: Page,
): Promise<Readonly<Record<string, string>>> {
  const rows = await page.locator(ROWS).evaluateAll((all) =>
    all.map((row) => {
      const shown = [...row.querySelectorAll(".left-out p")].filter(
        (reason) => getComputedStyle(reason).display !== "none",
      );
      const number = row.querySelector(".no")?.textContent ?? "";
      return [
        number,
        shown.map((one) => one.textContent).join(" and "),
      ] as const;
    }),
  );
  return Object.fromEntries(rows.filter(([, reason]) => reason !== ""));
}

const choose = (page: Page, name: string) =>
  page.getByRole("radio", { name, exact: true }).check({ force: true });
const status = (page: Page) => page.locator(".finder [role=status]");

/** What a university that does research finds, whichever way it is filtered. */
async function expectFiltered(page: Page): Promise<void> {
  expect(await leftIn(page)).toEqual(["9", "13"]);
  const reasons = await reasonsIn(page);
  expect(Object.keys(reasons)).toHaveLength(ALL - 2);
  expect(reasons["4"]).toBe("Another recipient: 4.2 names enterprises");
  expect(reasons["8"]).toBe("Another purpose: 8.2 is for AI software");
  const named = page.locator(".named:visible");
  await expect(named).toHaveText(["names universities or institutes, 13.1"]);
}

test.describe("the finder", () => {
  test("shows all measures until something is chosen", async ({ page }) => {
    await page.goto(HOME);
    expect(await leftIn(page)).toHaveLength(ALL);
    expect(await reasonsIn(page)).toEqual({});
    await expect(status(page)).toHaveText("All 18 measures");
    await expect(page.getByRole("button", { name: "Show all" })).toBeHidden();
  });

  test("is worked by keyboard, says the count and keeps the choices in the address", async ({
    page,
  }) => {
    await page.goto(HOME);
    await page.getByRole("radio", { name: "anyone" }).focus();
    for (let step = 0; step < 3; step += 1)
      await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    for (let step = 0; step < 9; step += 1)
      await page.keyboard.press("ArrowRight");
    await expectFiltered(page);
    await expect(status(page)).toHaveText(
      "2 of 18 measures may fit · universities or institutes named in 1",
    );
    await expect(page).toHaveURL(/\?am=university&want=research$/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(status(page)).toHaveText("All 18 measures");
    expect(await leftIn(page)).toHaveLength(ALL);
    await expect(page).toHaveURL(/sz-ai-2024\/$/);
  });

  test("takes the choices of an address, and the other language has them too", async ({
    page,
  }) => {
    await page.goto(`${HOME}?from=chat&want=research&am=university`);
    await expectFiltered(page);
    await page.locator("[data-twin]").first().click();
    await expect(page).toHaveURL(/\/zh\/sz-ai-2024\/\?.*am=university/);
    await expect(status(page)).toHaveText(
      "18条中有2条可能适合 · 其中1条写到高校或科研机构",
    );
    expect(await leftIn(page)).toEqual(["9", "13"]);
  });

  test("names what an address gives that is no choice, beside the question", async ({
    page,
  }) => {
    await page.goto(`${HOME}?am=unicorn&want=event`);
    const field = page.locator("[data-question=am]");
    await expect(field.getByRole("alert")).toHaveText(/^“unicorn”, which/);
    await expect(page.locator("[data-question=want] .problem")).toBeHidden();
    expect(await leftIn(page)).toEqual(["18"]);
    await choose(page, "a company");
    await expect(field.locator(".problem")).toBeHidden();
  });

  test("keeps a row that is left out a link, legible and whole on paper", async ({
    page,
  }) => {
    await page.goto(`${HOME}?am=university`);
    const row = page.locator(ROWS).nth(3);
    await row.hover();
    await row.click({ position: { x: 400, y: 12 } });
    await expect(page).toHaveURL(/\/m04\/$/);
    await page.goto(`${HOME}?am=university&want=event`);
    await page.emulateMedia({ media: "print" });
    expect(await leftIn(page)).toHaveLength(ALL);
    expect(await reasonsIn(page)).toEqual({});
    await expect(page.locator(".chips").first()).toBeHidden();
  });

  test("moves nothing while it loads", async ({ page }) => {
    for (const query of ["", "?am=university&want=research"]) {
      await page.goto(HOME + query);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as unknown as { value: number }).value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => {
              resolve(sum);
            }, 300);
          }),
      );
      expect(shift, query).toBe(0);
    }
  });

  test("scrolls a chip into view on a phone, and nothing else sideways", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(HOME);
    const last = page.getByRole("radio", { name: "an event organiser" });
    await expect(last).not.toBeInViewport();
    await page.getByRole("radio", { name: "anyone" }).focus();
    await page.keyboard.press("ArrowLeft");
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    const height = await last.evaluate((radio) => radio.clientHeight);
    expect(height).toBeGreaterThanOrEqual(40);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > innerWidth,
    );
    expect(wide).toBe(false);
  });
});

test.describe("the finder in an engine without :has()", () => {
  test.beforeEach(async ({ page }) => {
    // Its style sheet then knows neither the selector nor the question for it.
    await page.addInitScript(() => {
      const supports = CSS.supports.bind(CSS);
      CSS.supports = (...given: [string, string?]) =>
        !given[0].includes(":has(") && supports(...(given as [string]));
      document.addEventListener("readystatechange", () => {
        for (const style of document.querySelectorAll("style"))
          for (const sheet of [style.sheet])
            for (let at = (sheet?.cssRules.length ?? 0) - 1; at >= 0; at -= 1)
              dropHas(sheet as CSSStyleSheet, at);
      });
      function dropHas(parent: CSSStyleSheet | CSSGroupingRule, at: number) {
        const rule = parent.cssRules[at];
        const says =
          rule instanceof CSSStyleRule
            ? rule.selectorText
            : rule instanceof CSSSupportsRule
              ? rule.conditionText
              : "";
        if (says.includes(":has(")) parent.deleteRule(at);
        else if (rule instanceof CSSGroupingRule)
          for (let inner = rule.cssRules.length - 1; inner >= 0; inner -= 1)
            dropHas(rule, inner);
      }
    });
  });

  test("filters by script", async ({ page }) => {
    await page.goto(HOME);
    await choose(page, "a university or lab");
    await choose(page, "do research");
    await expectFiltered(page);
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await leftIn(page)).toHaveLength(ALL);
  });
});

test.describe("the finder without script", () => {
  test.use({ javaScriptEnabled: false });

  test("filters by its style sheet, and counts nothing wrong", async ({
    page,
  }) => {
    await page.goto(HOME);
    await expect(status(page)).toHaveText("All 18 measures");
    await choose(page, "a university or lab");
    await choose(page, "do research");
    await expect(status(page)).toBeHidden();
    await expect(
      page.locator(ROWS).nth(3).getByText("Another recipient: 4.2"),
    ).toBeVisible();
    await expect(page.locator(".amounts:visible")).toHaveCount(2);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect(page.locator(".amounts:visible")).toHaveCount(ALL);
  });
});
