import type { Page, Request } from "@playwright/test";

import { allPaths, measurePaths, pageKinds } from "./site-pages.ts";
import { expect, test } from "./reused-page.ts";

// In the last one every calculator is in view from the start.
for (const height of [720, 12_000])
  for (const locale of ["zh", "en"] as const)
    test(`each measure's page is one request until it has loaded, in ${locale}, ${height} px high`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height });
      for (const path of measurePaths(locale))
        expect(await askedUntilLoaded(page, path), path).toEqual([]);
    });

test("every kind of page is one request until it has loaded", async ({
  page,
}) => {
  for (const { path } of pageKinds())
    expect(await askedUntilLoaded(page, path), path).toEqual([]);
});

test("what is asked for before a page has loaded is seen", async ({ page }) => {
  const path = "en/sz-ai-2024/m02/?benefit=m02-training&amount=24m";
  expect(await askedUntilLoaded(page, path)).toEqual([
    expect.stringContaining("/scripts/calculator.en."),
  ]);
});

test("no page sets a cookie or stores anything by itself", async ({
  page,
  context,
}) => {
  for (const { path } of pageKinds()) {
    await page.goto(path);
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(stored, path).toEqual({
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      workers: 0,
    });
  }
  expect(await context.cookies()).toEqual([]);
});

test("every page opens under its own policy without a fault", async ({
  page,
  problems,
}) => {
  // The fixture counts every error; a page of each is enough to be seen.
  const paths = allPaths();
  const step = Math.max(1, Math.floor(paths.length / 60));
  for (const path of paths.filter((_, at) => at % step === 0)) {
    const response = await page.goto(path, { waitUntil: "domcontentloaded" });
    const policy = response?.headers()["content-security-policy"];
    expect(policy, path).toContain("default-src 'none'");
  }
  expect(problems).toEqual([]);
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
