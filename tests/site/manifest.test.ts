import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import {
  DIST,
  headAttribute,
  type Page,
  readPages,
  tagged,
} from "./built-site.ts";
import { content } from "./site-content.ts";
import { placeOf } from "./site-links.ts";

const pages = readPages();
const { base } = placeOf(pages);
const manifestsOf = (page: Page) =>
  headAttribute(page, ["link", "rel", "manifest"], "href");
const fronts = ["", "about/", ...content.policies.map(({ id }) => `${id}/`)];

/** As the header of a PNG has it. */
function sizeOf(png: Buffer): string {
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  return `${String(png.readUInt32BE(16))}x${String(png.readUInt32BE(20))}`;
}

it.each(LOCALES)("the site in %s tells a device how to keep it", (locale) => {
  const file = join(DIST, locale, "manifest.webmanifest");
  const { icons, ...told } = JSON.parse(readFileSync(file, "utf8")) as Record<
    "name" | "lang" | "start_url",
    string
  > & { icons: readonly { src: string; sizes: string }[] };
  const { name } = content.shared.site;
  expect(told).toMatchObject({ name: name[locale], start_url: "./" });
  const [drawn, ...pictures] = icons;
  const svg = readFileSync(join(DIST, locale, drawn?.src ?? ""), "utf8");
  expect(svg).toMatch(/^<svg /);
  expect(pictures.map(({ sizes }) => sizes)).toEqual([
    "180x180",
    "192x192",
    "512x512",
  ]);
  for (const { src, sizes } of pictures)
    expect(sizeOf(readFileSync(join(DIST, locale, src)))).toBe(sizes);
});

it("is named by the fronts and the page about the site alone", () => {
  for (const page of pages) {
    const isNamed = fronts.some(
      (path) => page.address === `/${page.locale ?? ""}/${path}`,
    );
    expect(manifestsOf(page), page.address).toEqual(
      isNamed ? [`${base}/${page.locale ?? ""}/manifest.webmanifest`] : [],
    );
  }
});

it("is named where a picture of the icon is, which stands beside it", () => {
  for (const page of pages) {
    const touch = headAttribute(
      page,
      ["link", "rel", "apple-touch-icon"],
      "href",
    );
    expect(touch, page.address).toEqual(
      manifestsOf(page).map(() => `${base}/icon-180.png`),
    );
  }
});

it("has the icon that the pages carry", () => {
  const [front] = pages.filter(({ address }) => address === "/en/");
  const links = front ? tagged(front, "link") : [];
  const [icon = ""] = links
    .filter((link) => attributeOf(link, "rel") === "icon")
    .map((link) => attributeOf(link, "href") ?? "");
  const shape = (text: string) => text.replace(/['"\s,]/g, "");
  const file = readFileSync(join(DIST, "icon.svg"), "utf8");
  const [, own = ""] = decodeURIComponent(icon).split("svg+xml,");
  expect(shape(own)).toBe(shape(file));
});
