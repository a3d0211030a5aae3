import type { Page } from "@playwright/test";

import { expect, test } from "./reused-page.ts";

const MEASURE = "en/sz-ai-2024/m02/";
const DARK_PAPER = "rgb(22, 22, 26)";
const LIGHT_PAPER = "rgb(250, 248, 243)";

interface FirstSight {
  /** The theme when the body began, before anything of it was drawn. */
  readonly theme: string | undefined;
  readonly paper: string;
  readonly view: string | undefined;
  readonly languages: readonly string[];
}

test.describe("a stored choice", () => {
  test("of theme and view is there before the first paint", async ({
    page,
  }) => {
    await store(page, { theme: "dark", "view-en": "zh" });
    const sight = await firstSight(page, MEASURE);
    expect(sight).toEqual({
      theme: "dark",
      paper: DARK_PAPER,
      view: "zh",
      languages: ["zh-CN"],
    });
  });

  test("of another kind is what shows then, too", async ({ page }) => {
    await store(page, { theme: "light", "view-en": "en" });
    const sight = await firstSight(page, MEASURE);
    expect(sight).toEqual({
      theme: "light",
      paper: LIGHT_PAPER,
      view: "en",
      languages: ["en"],
    });
  });

  test("is kept by a reader who goes on before the page's tools are there", async ({
    page,
  }) => {
    await page.route("**/scripts/tools.*", () => undefined);
    await page.goto(MEASURE);
    await page.locator("#view-zh").check();
    await page.locator("footer [name=theme][value=dark]").check();
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.goto("en/sz-ai-2024/m03/");
    await expect(page.locator("#view-zh")).toBeChecked();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });

  test("that no page knows leaves the page as it is", async ({ page }) => {
    await store(page, { theme: "<b>", "view-en": "main" });
    const sight = await firstSight(page, MEASURE);
    expect(sight.view).toBe("both");
    expect(sight.paper).toBe(LIGHT_PAPER);
  });
});

test.describe("without a stored choice", () => {
  test.use({ colorScheme: "dark" });

  test("the device's theme and the page's own view show", async ({ page }) => {
    const english = await firstSight(page, MEASURE);
    expect(english.paper).toBe(DARK_PAPER);
    expect(english.view).toBe("both");
    const chinese = await firstSight(page, "zh/sz-ai-2024/m02/");
    expect(chinese.view).toBe("zh");
    expect(chinese.languages).toEqual(["zh-CN"]);
  });
});

test("a choice of theme and view holds on the next pages and after a reload", async ({
  page,
}) => {
  await page.goto(MEASURE);
  await page.locator("[name=theme][value=dark]").check();
  await page.locator("[name=view][value=zh]").check();
  await expect(page.locator("#m02-s1 > p[lang=en]")).toBeHidden();
  await page.locator("[rel=next]").click();
  await page.waitForURL(/\/m03\//);
  await expect(page.locator("html")).toHaveCSS("background-color", DARK_PAPER);
  await expect(page.locator("[name=view][value=zh]")).toBeChecked();
  await expect(page.locator("[name=theme][value=dark]")).toBeChecked();
  await expect(page.locator("#m03-s1 > p[lang=en]")).toBeHidden();
  await page.locator("[name=theme][value=auto]").check();
  await page.reload();
  await expect(page.locator("html")).toHaveCSS("background-color", LIGHT_PAPER);
});

test.describe("in the reader's own colours", () => {
  test.use({ forcedColors: "active", colorScheme: "dark" });

  test("a marked figure is as light as the words round it", async ({
    page,
  }) => {
    for (const path of [MEASURE, "en/glossary/up-to/"]) {
      await page.goto(path);
      const colour = await page
        .locator("main mark")
        .first()
        .evaluate((mark) => getComputedStyle(mark).color);
      const [light = 0] = colour.match(/\d+/g)?.map(Number) ?? [];
      expect(light, `${path}: ${colour}`).toBeGreaterThan(200);
    }
  });

  test("what is chosen and what is linked still stand out", async ({
    page,
  }) => {
    await page.goto(`${MEASURE}#m02-s2`);
    const choices = await page.locator(".choice").all();
    expect(choices.length).toBeGreaterThan(1);
    for (const choice of choices) {
      const words = choice.locator("> a, > span, > label > span");
      const papers = await words.evaluateAll((all) => {
        const paperOf = (one: Element) => getComputedStyle(one).backgroundColor;
        // What has none shows the page's.
        return all.map((one) =>
          paperOf(one) === "rgba(0, 0, 0, 0)"
            ? paperOf(document.documentElement)
            : paperOf(one),
        );
      });
      expect(new Set(papers).size, papers.join()).toBe(2);
    }
    await expect(page.locator("#m02-s2")).not.toHaveCSS(
      "outline-color",
      "rgba(0, 0, 0, 0)",
    );
    const lines = await page
      .locator(".masthead nav a")
      .evaluateAll((all) =>
        all.map((one) => getComputedStyle(one).textDecorationLine),
      );
    expect(new Set(lines)).toEqual(new Set(["none"]));
    await page.goto("en/sz-ai-2024/text/");
    await expect(page.locator(".masthead nav [aria-current]")).toHaveCSS(
      "text-decoration-line",
      "underline",
    );
  });
});

test("only the theme and the view are ever stored", async ({ page }) => {
  await page.goto(`${MEASURE}?benefit=m02-training&amount=24m`);
  await page.locator("[name=theme][value=dark]").check();
  await page.locator("[name=view][value=zh]").check();
  await page.locator("[name=amount]").fill("5m");
  const keys = await page.evaluate(() => Object.keys(localStorage).sort());
  expect(keys).toEqual(["theme", "view-en"]);
});

test.describe("where nothing may be stored", () => {
  test("the choices still work on the page", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });
    await page.goto(MEASURE);
    await page.locator("[name=theme][value=dark]").check();
    await expect(page.locator("html")).toHaveCSS(
      "background-color",
      DARK_PAPER,
    );
    await page.locator("[name=view][value=zh]").check();
    await expect(page.locator("#m02-s1 > p[lang=en]")).toBeHidden();
    await expect(page.locator("[data-term-state]")).toHaveCount(1);
  });
});

async function store(
  page: Page,
  choices: Readonly<Record<string, string>>,
): Promise<void> {
  await page.addInitScript((kept) => {
    for (const [key, value] of Object.entries(kept))
      localStorage.setItem(key, value);
  }, choices);
}

/** What the page is like before any of it is painted. */
async function firstSight(page: Page, path: string): Promise<FirstSight> {
  await page.addInitScript(() => {
    const seen = { theme: undefined as string | undefined };
    new MutationObserver((_, observer) => {
      if (!document.querySelector("body")) return;
      seen.theme = document.documentElement.dataset["theme"];
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
    document.addEventListener("DOMContentLoaded", () => {
      const texts = [...document.querySelectorAll<HTMLElement>("#m02-s1 > p")];
      const sight = {
        ...seen,
        paper: getComputedStyle(document.documentElement).backgroundColor,
        view: document.querySelector<HTMLInputElement>("[name=view]:checked")
          ?.value,
        languages: texts
          .filter((text) => text.checkVisibility())
          .map(({ lang }) => lang),
      };
      Object.assign(window, { sight });
    });
  });
  await page.goto(path);
  return page.evaluate(
    () => (window as unknown as { sight: FirstSight }).sight,
  );
}
