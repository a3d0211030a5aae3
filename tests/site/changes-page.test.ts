import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import { formatDate } from "../../src/i18n/format-date.ts";
import { readXml } from "../exports/read-xml.ts";
import { DIST, type Page, readPages, tagged } from "./built-site.ts";
import { content } from "./site-content.ts";
import { placeOf } from "./site-links.ts";

const pages = readPages();
const { origin, base } = placeOf(pages);
const { releases } = content.shared;

const feedsOf = (page: Page) =>
  tagged(page, "link")
    .filter((link) => attributeOf(link, "type") === "application/atom+xml")
    .map((link) => attributeOf(link, "href"));

describe.each(LOCALES)("the changes in %s", (locale) => {
  const page = pages.find(({ address }) => address === `/${locale}/changes/`);

  it("are told release by release, the newest first, each on its day", () => {
    if (!page) throw new Error("There is no page of the changes");
    const days = releases.map(({ date }) => formatDate(date, locale));
    const anchors = tagged(page, "h2").flatMap(
      (heading) => attributeOf(heading, "id")?.match(/^v[\d-]+$/) ?? [],
    );
    expect(anchors.map(String)).toEqual(
      releases.map(({ version }) => `v${version.replaceAll(".", "-")}`),
    );
    const text = page.html.replace(/<[^>]*>|\s/g, "");
    for (const day of days) expect(text).toContain(day.replace(/\s/g, ""));
  });

  it("have a feed, which they and the page about the site name, and no other", () => {
    const named = pages.filter(
      (each) => each.locale === locale && feedsOf(each).length > 0,
    );
    expect(named.map(({ address }) => address).sort()).toEqual(
      ["about", "changes"].map((name) => `/${locale}/${name}/`),
    );
    for (const each of named)
      expect(feedsOf(each)).toEqual([`${origin}${base}/${locale}/changes.xml`]);
    const feed = readXml(
      readFileSync(join(DIST, locale, "changes.xml"), "utf8"),
    );
    const changes = releases.flatMap(({ entries = [] }) => entries).length;
    const entries = feed.children.filter(({ name }) => name === "entry");
    expect(entries).toHaveLength(releases.length + changes);
  });
});
