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

it.each(LOCALES)("the site in %s tells a device how to keep it", (locale) => {
  const file = join(DIST, locale, "manifest.webmanifest");
  const { icons, ...told } = JSON.parse(readFileSync(file, "utf8")) as Record<
    "name" | "lang" | "start_url",
    string
  > & { icons: readonly { src: string }[] };
  const { name } = content.shared.site;
  expect(told).toMatchObject({ name: name[locale], start_url: "./" });
  expect(icons).toHaveLength(1);
  for (const { src } of icons)
    expect(readFileSync(join(DIST, locale, src), "utf8")).toMatch(/^<svg /);
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
