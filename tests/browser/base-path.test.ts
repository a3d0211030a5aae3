import { globSync, readFileSync, statSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";

import { attributeOf } from "../../src/build/html-elements.ts";
import { startServer, type SiteServer } from "../../src/tools/serve.ts";
import { buildCopy, type BuiltCopy } from "../site/build-copy.ts";
import {
  DIST,
  faults,
  type Page,
  readPages,
  isEmbed,
} from "../site/built-site.ts";
import { faultsOfSitemap } from "../site/read-sitemap.ts";
import { content } from "../site/site-content.ts";
import { addressesOf, linkFault, placeOf } from "../site/site-links.ts";
import { expect, test } from "./site-test.ts";

test.describe.configure({ mode: "default", timeout: 300_000 });

const BASE = "/x";
const ORIGIN = "https://example.org";
const TRACKER = "https://tracker.test/new?labels=text";

let copy: BuiltCopy;
let pages: readonly Page[];
let server: SiteServer;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  copy = await buildCopy(
    { BASE_PATH: BASE, SITE_URL: ORIGIN, SITE_EXTRAS: "" },
    (root) =>
      appendFile(join(root, "content/site.yaml"), `report: ${TRACKER}\n`),
  );
  pages = readPages(copy.dist);
  server = await startServer({ root: copy.dist, base: BASE, cspHeader: true });
});
test.afterAll(async () => {
  await server.close();
  await copy.remove();
});

test.describe("a site built for a folder of a host", () => {
  // It is served beside the site that the other tests watch.
  test.use({ expectedProblems: [/^request to http:\/\/localhost:\d+\/x\//] });

  test("has the same pages", () => {
    expect(pages.map(({ file }) => file)).toEqual(
      readPages(DIST).map(({ file }) => file),
    );
  });

  test("says where it is published", () => {
    expect(placeOf(pages)).toEqual({ origin: ORIGIN, base: BASE });
  });

  test("is found: each page lists itself, in every language", () => {
    const text = (name: string) => readFileSync(join(copy.dist, name), "utf8");
    const home = `${ORIGIN}${BASE}/`;
    expect(text("robots.txt")).toContain(`\nSitemap: ${home}sitemap.xml\n`);
    expect(faultsOfSitemap(text("sitemap.xml"), pages)).toEqual([]);
  });

  test("leads nowhere but below that folder, and to what is there", () => {
    const site = { dist: copy.dist, pages, place: placeOf(pages) };
    expect(pages.flatMap(addressesOf).length).toBeGreaterThan(500);
    const broken = faults(pages, (page) =>
      addressesOf(page)
        .filter((to) => to !== TRACKER)
        .flatMap((to) => linkFault(to, page, site) ?? []),
    );
    expect(broken).toEqual([]);
  });

  test("gives whole addresses only where a page names itself", () => {
    // What others frame leads out of their page, to an address as a whole.
    const own = pages.filter((page) => !isEmbed(page));
    const whole = faults(own, (page) =>
      page.elements
        .filter(({ tagName }) => tagName !== "link")
        .flatMap((element) => attributeOf(element, "href") ?? [])
        .filter((href) => href.startsWith(ORIGIN)),
    );
    expect(whole).toEqual([]);
  });

  test("tells its scripts the folder too", () => {
    const scripts = globSync("scripts/{gloss,search}.*", { cwd: copy.dist });
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      const code = readFileSync(join(copy.dist, script), "utf8");
      const paths = code.match(/"\/[a-z/-]+/g) ?? [];
      expect(paths.length).toBeGreaterThan(0);
      expect(paths.filter((path) => !path.startsWith(`"${BASE}/`))).toEqual([]);
    }
  });

  test("is served whole below the folder and nowhere else", async () => {
    const files = globSync("**/*", { cwd: copy.dist }).filter((file) =>
      statSync(join(copy.dist, file)).isFile(),
    );
    const refused: string[] = [];
    for (const file of files) {
      const path = file.replace(/(?:^|(?<=\/))index\.html$/, "");
      const { status } = await fetch(server.url + path);
      if (status !== 200) refused.push(`${status} ${path}`);
    }
    expect(refused).toEqual([]);
    const outside = await fetch(new URL("/en/", server.url));
    expect(outside.status).toBe(404);
  });

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
    await expect(page.getByRole("combobox")).toBeFocused();
    await page.keyboard.type("训力券");
    const first = page.locator("ol[data-results][data-state=done] a").first();
    await expect(first).toHaveAttribute("href", /^\/x\/zh\/[^/]+\/m02\/#/);
    await first.click();
    await expect(page.locator(":target")).toBeInViewport();
    const outside = problems.filter((problem) => !problem.includes(`${BASE}/`));
    expect(outside).toEqual([]);
  });

  test("offers where each sentence is to report a mistake in it", async ({
    page,
  }) => {
    for (const locale of ["en", "zh"]) {
      await page.goto(`${server.url}${locale}/sz-ai-2024/m02/`);
      const pair = page.locator("#m02-s2");
      const link = pair.locator("a[data-report]");
      const asked = async (name: string) =>
        new URL((await link.getAttribute("href")) ?? "").searchParams.get(name);
      await link.hover();
      await expect.poll(() => asked("title")).toContain("m02-s2");
      expect(await asked("labels")).toBe("text");
      const body = (await asked("body")) ?? "";
      const quote = await pair.locator("p").first().textContent();
      expect(body).toContain(quote?.trim());
      expect(body).toContain(`/x/${locale}/sz-ai-2024/m02/#m02-s2`);
      expect(body).toContain(content.shared.releases[0]?.version);
    }
  });
});

test("offers no report where the site names no place for it", async ({
  page,
}) => {
  await page.goto("en/sz-ai-2024/m02/");
  await expect(page.locator("#m02-s2 [data-cite]")).toHaveCount(1);
  await expect(page.locator("[data-report]")).toHaveCount(0);
});
