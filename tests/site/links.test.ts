import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import {
  below,
  DIST,
  faults,
  idsOf,
  localPages,
  readPages,
  tagged,
} from "./built-site.ts";
import { addressesOf, linkFault, placeOf, referencesOf } from "./site-links.ts";

const pages = readPages();
const site = { dist: DIST, pages, place: placeOf(pages) };

describe("every page", () => {
  it("leads only to pages and anchors that are there", () => {
    expect(pages.flatMap(addressesOf).length).toBeGreaterThan(500);
    const broken = faults(pages, (page) =>
      addressesOf(page).flatMap((to) => linkFault(to, page, site) ?? []),
    );
    expect(broken).toEqual([]);
  });

  it("is led to from another page", () => {
    const led = new Set(
      pages.flatMap((page) =>
        tagged(page, "a").map(
          (link) =>
            new URL(
              attributeOf(link, "href") ?? "",
              `http://x.invalid${site.place.base}${page.address}`,
            ).pathname,
        ),
      ),
    );
    const reachable = pages.filter(
      ({ kind }) => kind === "other" || kind === "measure",
    );
    const alone = reachable
      .map(({ address }) => site.place.base + address)
      .filter((address) => !led.has(address));
    expect(alone).toEqual([]);
  });

  it("has each id once, and every element that another names", () => {
    const wrong = faults(pages, (page) => {
      const ids = idsOf(page);
      const known = new Set(ids);
      return [
        ...ids
          .filter((id, at) => ids.indexOf(id) < at)
          .map((id) => `${id} twice`),
        ...referencesOf(page)
          .filter((id) => !known.has(id))
          .map((id) => `${id} is not there`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("names every link and gives it an address", () => {
    const nameless = faults(pages, (page) =>
      tagged(page, "a").flatMap((link) => {
        const href = attributeOf(link, "href");
        const said = below(link).length > 0 || link.childNodes.length > 0;
        return href && said ? [] : [`a link to ${href ?? "nowhere"}`];
      }),
    );
    expect(nameless).toEqual([]);
  });

  it("has its twin in the other language, with the same anchors", () => {
    const twins = new Map(pages.map((page) => [page.address, idsOf(page)]));
    const wrong = faults(localPages(pages), (page) => {
      const other = page.locale === "zh" ? "en" : "zh";
      const address = page.address.replace(`/${page.locale}/`, `/${other}/`);
      const ids = twins.get(address);
      if (!ids) return ["has no twin"];
      return idsOf(page).filter((id) => !ids.includes(id));
    });
    expect(wrong).toEqual([]);
  });
});
