import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import type { RecordOf } from "../../src/exports/record-schemas.ts";
import {
  below,
  DIST,
  type Element,
  readPages,
  tagged,
  textOf,
} from "./built-site.ts";
import { content } from "./site-content.ts";
import { placeOf } from "./site-links.ts";

const pages = readPages();
const { base } = placeOf(pages);
const { files } = JSON.parse(
  readFileSync(join(DIST, "data/index.json"), "utf8"),
) as RecordOf<"index">;

describe.each(["zh", "en"] as const)("the page of all data, %s", (locale) => {
  const page = pages.find(({ address }) => address === `/${locale}/data/`);
  if (!page) throw new Error(`there is no ${locale} page of all data`);
  const entries = tagged(page, "li").filter((item) =>
    below(item).some(({ tagName }) => tagName === "details"),
  );
  const linkIn = (entry: Element) =>
    below(entry).flatMap((each) => attributeOf(each, "href") ?? [])[0] ?? "";

  it("says of each file its type, size, hash and licence as the list does", () => {
    expect(entries.length).toBeGreaterThan(15);
    for (const entry of entries) {
      const path = linkIn(entry).slice(`${base}/data/`.length);
      // The list cannot name itself.
      if (path === "index.json") continue;
      const file = files.find((each) => each.path === path);
      if (!file) throw new Error(`${path} is not in the list`);
      const text = textOf(entry);
      for (const said of [file.type, `${file.size} B`, file.sha256])
        expect(text, path).toContain(said);
      expect(text, path).toContain(file.licence);
    }
  });

  it("says of the list of all files no size and no hash: it is completed later", () => {
    const list = entries.find((entry) => linkIn(entry).endsWith("index.json"));
    if (!list) throw new Error("the list is not on the page");
    expect(textOf(list)).not.toMatch(/SHA-256 *[0-9a-f]|\d B\b/);
  });

  it("leads to the archive of the site and says how to use it", () => {
    const links = tagged(page, "a").map((link) => attributeOf(link, "href"));
    expect(links).toContain(`${base}/data/site.zip`);
    const code = tagged(page, "pre").map(textOf).join("\n");
    expect(code).toContain("unzip site.zip");
    expect(code).toContain(`localhost:8000${base}/`);
  });

  it("gives code to copy that names files which are there", () => {
    const code = tagged(page, "pre").map(textOf).join("\n");
    for (const { id } of content.policies.slice(0, 1)) {
      const named = [...code.matchAll(/\/data\/([^"\s]+)/g)].map(String);
      const own =
        code.match(/\/data\/\S+?\/(?:figures\.\w+|SHA256SUMS)/g) ?? [];
      expect(named.length).toBeGreaterThanOrEqual(4);
      for (const path of own)
        expect(files.map((file) => `/data/${file.path}`)).toContain(path);
      expect(own.join()).toContain(id);
    }
  });

  it("shows the calculators as a module, and leads to the page to copy", () => {
    const code = tagged(page, "pre").map(textOf).join("\n");
    expect(code).toContain('import { assess } from "');
    expect(code).toMatch(/\/data\/engine\/engine\.js"/);
    // No sum without what limits it.
    expect(code).toMatch(/bound, atMostYuan, discretion, sentences/);
    const links = tagged(page, "a").map((link) => attributeOf(link, "href"));
    expect(
      links.filter((to) => to === `${base}/data/engine/example.html`),
    ).toHaveLength(2);
  });

  it("is linked from where the site is told of, and from the figures", () => {
    const [first] = content.policies;
    for (const from of ["about/", `${first?.id ?? ""}/figures/`]) {
      const other = pages.find(
        ({ address }) => address === `/${locale}/${from}`,
      );
      const links = other ? tagged(other, "a") : [];
      expect(links.map((link) => attributeOf(link, "href"))).toContain(
        `${base}/${locale}/data/`,
      );
    }
  });
});
