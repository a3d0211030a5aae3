import type { Page } from "@playwright/test";

import { expect, test } from "./site-test.ts";

const CHANGES = `"changes":{"sz-ai-2024":{"m02-s1":"9.1.0","m02":"9.1.0","policy":"9.1.0"}}`;

/** The site as a later release would have it, with one sentence changed. */
async function withChange(page: Page): Promise<void> {
  await page.route("**/scripts/tools.*.js", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(`"changes":{}`, CHANGES);
    expect(body).toContain(CHANGES);
    await route.fulfill({ response, body });
  });
}

const note = (page: Page) => page.locator(".changed-since");

for (const [locale, says] of [
  ["en", "Changed since release 9.0.0."],
  ["zh", "版本9.0.0之后有改动。"],
] as const)
  test(`${locale}: a link with an older release says beside its sentence what has become of it`, async ({
    page,
  }) => {
    await withChange(page);
    const measure = `${locale}/sz-ai-2024/m02/`;
    await page.goto(`${measure}?release=9.0.0#m02-s1`);
    await expect(note(page)).toHaveCount(1);
    await expect(page.locator("#m02-s1 .changed-since")).toContainText(says);
    await expect(note(page).locator("a")).toHaveAttribute(
      "href",
      new RegExp(`/${locale}/changes/$`),
    );
    // Its neighbour has not changed.
    await page.goto(`${measure}?release=9.0.0#m02-s2`);
    await expect(note(page)).toHaveCount(0);
    await page.goto(`${locale}/sz-ai-2024/text/?release=9.0.0#m02-s1`);
    await expect(page.locator("#m02-s1 .changed-since")).toHaveCount(1);
  });

test("a link with an older release says so at the head of a page, and of what is to be cited", async ({
  page,
}) => {
  await withChange(page);
  for (const path of ["m02/?release=9.0.0", "cite/?of=m02-s1&release=9.0.0"]) {
    await page.goto(`en/sz-ai-2024/${path}`);
    await expect(page.locator("main header + .changed-since")).toHaveCount(1);
  }
});

test("a link with the present release, or none, says nothing", async ({
  page,
}) => {
  await withChange(page);
  const tools = page.waitForResponse("**/scripts/tools.*.js");
  await page.goto("en/sz-ai-2024/m02/?release=9.1.0#m02-s1");
  await (await tools).finished();
  await expect(page.locator("[data-twin]").first()).toHaveAttribute(
    "href",
    /release=9\.1\.0#m02-s1$/,
  );
  await expect(note(page)).toHaveCount(0);
});
