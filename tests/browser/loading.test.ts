import type { Page, Request } from "@playwright/test";

import { allPaths, measurePaths, pageKinds } from "./site-pages.ts";
import { expect, test } from "./reused-page.ts";

// In such a window every calculator is in view from the start, and asks for
// what it would ask for in any other.
const HIGH = { width: 1280, height: 12_000 };

for (const locale of ["zh", "en"] as const)
  test(`each measure's page is one request until it has loaded, in ${locale}, all in view`, async ({
    page,
  }) => {
    await page.setViewportSize(HIGH);
    for (const path of measurePaths(locale))
      expect(await askedUntilLoaded(page, path), path).toEqual([]);
  });

test("every kind of page is one request until it has loaded, and stores nothing by itself", async ({
  page,
  context,
}) => {
  for (const { path } of pageKinds()) {
    expect(await askedUntilLoaded(page, path), path).toEqual([]);
    expect(await stored(page), path).toEqual({
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      workers: 0,
    });
  }
  expect(await context.cookies()).toEqual([]);
});

test("what is asked for before a page has loaded is seen", async ({ page }) => {
  const path = "en/sz-ai-2024/m02/?benefit=m02-training&amount=24m";
  expect(await askedUntilLoaded(page, path)).toContainEqual(
    expect.stringContaining("/scripts/tools.en."),
  );
});

test("every page is sent under its own policy", async ({ site }) => {
  // The tests that look for barriers open one of every kind under its own.
  const without = [];
  for (const path of allPaths()) {
    const { headers } = await fetch(site + path, { method: "HEAD" });
    const policy = headers.get("content-security-policy") ?? "";
    if (!policy.includes("default-src 'none'")) without.push(path);
  }
  expect(without).toEqual([]);
});

test.describe("an address that leads to nothing", () => {
  test.use({ expectedProblems: [/status of 404/] });

  test("is answered in its own language, with a search", async ({ page }) => {
    for (const [path, lang] of [
      ["en/nothing/", "en"],
      ["zh/nothing/here", "zh-CN"],
    ] as const) {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page.getByRole("searchbox")).toHaveCount(1);
    }
    await page.goto("nothing/at/all/");
    await expect(page.locator("h1")).toHaveCount(2);
  });
});

/** How many things a page keeps in the browser, of each kind. */
async function stored(page: Page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

/**
 * Opens a page and gives what it asked for until it had loaded, itself and
 * what it holds not counted.
 */
async function askedUntilLoaded(
  page: Page,
  path: string,
): Promise<readonly string[]> {
  const requests: Request[] = [];
  const note = (request: Request) => requests.push(request);
  page.on("request", note);
  await page.goto(path);
  page.off("request", note);
  // The browser lists a request only when it has been answered.
  await Promise.all(
    requests.map(async (request) => (await request.response())?.finished()),
  );
  return page.evaluate(() => {
    const [visit] = performance.getEntriesByType("navigation");
    const loaded = (visit as PerformanceNavigationTiming).loadEventStart;
    return performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime < loaded)
      .map(({ name }) => name)
      .filter((name) => !name.startsWith("data:"));
  });
}
