import type { Page } from "@playwright/test";

import { allPaths, measurePaths, pageKinds } from "./site-pages.ts";
import { expect, test } from "./site-test.ts";

test.describe.configure({ timeout: 120_000 });

for (const locale of ["zh", "en"] as const)
  test(`each measure's page is one request, in ${locale}`, async ({ page }) => {
    const requests = requestsOf(page);
    for (const path of measurePaths(locale)) {
      requests.length = 0;
      await page.goto(path);
      expect(requests).toEqual([page.url()]);
    }
  });

test("every kind of page is one request", async ({ page }) => {
  const requests = requestsOf(page);
  for (const { path } of pageKinds()) {
    requests.length = 0;
    await page.goto(path);
    expect(requests).toEqual([page.url()]);
  }
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

/** Addresses asked for until now, what the page holds itself not counted. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) requests.push(request.url());
  });
  return requests;
}
