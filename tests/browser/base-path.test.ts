import { startServer, type SiteServer } from "../../src/tools/serve.ts";
import { buildCopy, type BuiltCopy } from "../site/build-copy.ts";
import { expect, test } from "./site-test.ts";

test.describe.configure({ mode: "serial", timeout: 180_000 });

const BASE = "/x";

let copy: BuiltCopy;
let server: SiteServer;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  copy = await buildCopy({ BASE_PATH: BASE });
  server = await startServer({ root: copy.dist, base: BASE, cspHeader: true });
});
test.afterAll(async () => {
  await server.close();
  await copy.remove();
});

test.describe("a site in a folder of its host", () => {
  // It is served beside the site that the other tests watch.
  test.use({ expectedProblems: [/^request to http:\/\/localhost:\d+\/x\//] });

  test("is read, worked and searched as at the root", async ({
    page,
    problems,
  }) => {
    await page.goto(server.url);
    await page.locator("a[hreflang=en]").first().click();
    await expect(page).toHaveURL(/\/x\/en\/$/);
    await page.locator("main a[href$='/m02/']").first().click();
    await page.locator("[name=amount]").fill("24m");
    await expect(page.locator("output")).toHaveAttribute(
      "data-fen",
      "1000000000",
    );
    await page.locator("[data-twin]").click();
    await expect(page).toHaveURL(/\/x\/zh\/[^/]+\/m02\/\?benefit=/);
    await expect(page.locator("output")).toHaveAttribute(
      "data-fen",
      "1000000000",
    );
    await page.locator("[rel=next]").click();
    await expect(page).toHaveURL(/\/x\/zh\/[^/]+\/m03\/$/);
    await page.keyboard.press("/");
    await page.keyboard.type("训力券");
    const first = page.locator("ol[data-results][data-state=done] a").first();
    await expect(first).toHaveAttribute("href", /^\/x\/zh\/[^/]+\/m02\/#/);
    await first.click();
    await expect(page.locator(":target")).toBeInViewport();
    const outside = problems.filter((problem) => !problem.includes(`${BASE}/`));
    expect(outside).toEqual([]);
  });
});
