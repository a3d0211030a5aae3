import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { DIST, readPages } from "./built-site.ts";
import { faultsOfSitemap } from "./read-sitemap.ts";
import { placeOf } from "./site-links.ts";

const pages = readPages();
const { origin, base } = placeOf(pages);
const file = (name: string) => join(DIST, name);

describe("the built site, to crawlers,", () => {
  it("allows everything, and names the list of its pages if it has one", () => {
    const text = readFileSync(file("robots.txt"), "utf8");
    expect(text).toMatch(/^User-agent: \*\nAllow: \/\n/);
    const list = /^Sitemap: (.*)$/m.exec(text)?.[1];
    expect(list).toBe(origin ? `${origin}${base}/sitemap.xml` : undefined);
    expect(existsSync(file("sitemap.xml"))).toBe(origin !== "");
    // A build for a host of its own is read in the browser tests.
    const faults = origin
      ? faultsOfSitemap(readFileSync(file("sitemap.xml"), "utf8"), pages)
      : [];
    expect(faults).toEqual([]);
  });
});
