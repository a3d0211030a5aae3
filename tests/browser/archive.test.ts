import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { ARCHIVE_PATH } from "../../src/exports/list-archive.ts";
import { DIST } from "../site/built-site.ts";
import { readArchive } from "../site/read-archive.ts";
import { startPlainServer } from "./plain-server.ts";
import { expect, test } from "./site-test.ts";

test.describe.configure({ mode: "default", timeout: 120_000 });

let folder: string;
let server: Server;
let url: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "unpacked-"));
  const files = await readArchive(join(DIST, ARCHIVE_PATH));
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  ({ server, url } = await startPlainServer(folder));
});
test.afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

test.describe("the site unpacked and served by a plain web server", () => {
  // It is not the site that the other tests watch.
  test.use({ expectedProblems: [/^request to http:\/\/localhost:\d+\//] });

  for (const [locale, word] of [
    ["en", "training vouchers"],
    ["zh", "训力券"],
  ] as const)
    test(`is read, searched and worked with no other host (${locale})`, async ({
      page,
      problems,
    }) => {
      await page.goto(url);
      await page.locator(`a[hreflang^=${locale}]`).first().click();
      await page.waitForURL(`${url}${locale}/`);
      await page.keyboard.press("/");
      await expect(page.getByRole("combobox")).toBeFocused();
      await page.keyboard.type(word);
      const first = page.locator("ol[data-results][data-state=done] a").first();
      await expect(first).toHaveAttribute("href", /\/m02\/#/);
      await first.click();
      await expect(page.locator(":target")).toBeInViewport();
      await page.locator("[name=amount]").fill("24m");
      await expect(page.locator("output").first()).toHaveAttribute(
        "data-fen",
        "1000000000",
      );
      const outside = problems.filter((problem) => !problem.includes(url));
      expect(outside).toEqual([]);
    });
});
