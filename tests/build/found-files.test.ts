import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

import { writeFoundFiles } from "../../src/build/found-files.ts";

let dist: string;
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), "found-files-"));
});
afterEach(() => rm(dist, { recursive: true }));

const addresses = [{ canonical: "https://example.org/x/", alternates: [] }];
const released = "2024-12-18";

it("lists the pages below the folder that they are published in", async () => {
  const home = "https://example.org/x";
  const said = await writeFoundFiles(dist, { addresses, home, released });
  expect(said).toBe("listed the pages in sitemap.xml");
  const read = (name: string) => readFile(join(dist, name), "utf8");
  expect(await read("robots.txt")).toContain(
    "Sitemap: https://example.org/x/sitemap.xml",
  );
  expect(await read("sitemap.xml")).toContain(
    "<loc>https://example.org/x/</loc>",
  );
});

it("lists none where no host is known, and says so", async () => {
  const site = { addresses: [], home: undefined, released };
  expect(await writeFoundFiles(dist, site)).toContain("no SITE_URL");
  expect(existsSync(join(dist, "sitemap.xml"))).toBe(false);
  expect(await readFile(join(dist, "robots.txt"), "utf8")).not.toContain(
    "Sitemap",
  );
});
