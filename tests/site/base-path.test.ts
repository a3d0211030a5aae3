import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { startServer } from "../../src/tools/serve.ts";
import { buildCopy, type BuiltCopy } from "./build-copy.ts";
import { DIST, faults, type Page, readPages } from "./built-site.ts";
import { addressesOf, linkFault, placeOf } from "./site-links.ts";

const BASE = "/x";
const ORIGIN = "https://example.org";

let copy: BuiltCopy;
let pages: readonly Page[];
beforeAll(async () => {
  copy = await buildCopy({ BASE_PATH: BASE, SITE_URL: ORIGIN });
  pages = readPages(copy.dist);
}, 150_000);
afterAll(() => copy.remove());

describe("a site built for a folder of a host", () => {
  it("has the same pages", () => {
    expect(pages.map(({ file }) => file)).toEqual(
      readPages(DIST).map(({ file }) => file),
    );
  });

  it("says where it is published", () => {
    expect(placeOf(pages)).toEqual({ origin: ORIGIN, base: BASE });
  });

  it("leads nowhere but below that folder, and to what is there", () => {
    const site = { dist: copy.dist, pages, place: placeOf(pages) };
    expect(pages.flatMap(addressesOf).length).toBeGreaterThan(500);
    const broken = faults(pages, (page) =>
      addressesOf(page).flatMap((to) => linkFault(to, page, site) ?? []),
    );
    expect(broken).toEqual([]);
  });

  it("gives whole addresses only where a page names itself", () => {
    const whole = faults(pages, (page) =>
      page.elements
        .filter(({ tagName }) => tagName !== "link")
        .flatMap((element) => attributeOf(element, "href") ?? [])
        .filter((href) => href.startsWith(ORIGIN)),
    );
    expect(whole).toEqual([]);
  });

  it("tells its scripts the folder too", () => {
    const scripts = globSync("**/search.js", { cwd: copy.dist });
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      const code = readFileSync(join(copy.dist, script), "utf8");
      const paths = code.match(/"\/[a-z/-]+/g) ?? [];
      expect(paths.length).toBeGreaterThan(0);
      expect(paths.filter((path) => !path.startsWith(`"${BASE}/`))).toEqual([]);
    }
  });

  it("is served whole below the folder and nowhere else", async () => {
    const server = await startServer({ root: copy.dist, base: BASE });
    try {
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
    } finally {
      await server.close();
    }
  });
});
