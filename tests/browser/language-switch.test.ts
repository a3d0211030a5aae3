import type { Page } from "@playwright/test";

import { reachTools } from "./late-scripts.ts";
import { allPaths, pageKinds } from "./site-pages.ts";
import { expect, test } from "./reused-page.ts";

test("the language switch keeps the page, the query, the sentence and what was typed", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/#m02-s2");
  await page
    .getByRole("textbox", { name: "service contract amount" })
    .fill("24m");
  await page.getByRole("radio", { name: "start-up" }).check();
  const english = await page.locator("output").textContent();
  await page.locator("[data-twin]").click();
  await page.waitForURL(/\/zh\//);
  expect(new URL(page.url()).pathname).toBe("/zh/sz-ai-2024/m02/");
  expect(new URL(page.url()).search).toBe(
    "?benefit=m02-training&amount=24000000&variant=startup",
  );
  expect(new URL(page.url()).hash).toBe("#m02-s2");
  await expect(page.locator("#m02-s2:target")).toBeInViewport();
  await expect(page.locator("[name=amount]")).toHaveValue("24000000");
  await expect(page.locator("[name=variant][value=startup]")).toBeChecked();
  const output = page.locator("output");
  await expect(output).toHaveAttribute("data-fen", "1000000000");
  await page.locator("[data-twin]").click();
  await page.waitForURL(/\/en\//);
  await expect(output).toHaveText(english ?? "");
});

test("each page says which language it is in and leads to the other, with no anchor lost", async ({
  page,
}) => {
  const paths = new Set(allPaths());
  const kinds = pageKinds()
    .map(({ path }) => path)
    .filter((path) => /^(?:zh|en)\//.test(path));
  expect(kinds.length).toBeGreaterThan(20);
  for (const path of kinds) {
    await page.goto(path);
    const here = path.startsWith("zh/") ? "中文" : "English";
    const there = path.startsWith("zh/") ? "English" : "中文";
    await expect(page.locator(".switch [aria-current]"), path).toHaveText(here);
    const twin = page.getByRole("link", { name: there, exact: true }).first();
    await expect(twin, path).toBeVisible();
    const to = (await twin.getAttribute("href")) ?? "";
    expect(paths, path).toContain(to.slice(1));
    await reachTools(page);
    expect(await lostAnchors(page), path).toEqual([]);
  }
});

/** The ids of a page that its switch does not take along. */
async function lostAnchors(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const twin = document.querySelector<HTMLAnchorElement>("[data-twin]");
    if (!twin) return ["there is no switch"];
    const other = location.pathname.replace(/^\/(\w+)/, (_, here: string) =>
      here === "zh" ? "/en" : "/zh",
    );
    twin.addEventListener("click", (event) => {
      event.preventDefault();
    });
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id) => {
      const place = `?a=1&b=%E4%BA%8C#${id}`;
      history.replaceState(null, "", place);
      twin.click();
      return twin.getAttribute("href") !== other + place;
    });
  });
}
