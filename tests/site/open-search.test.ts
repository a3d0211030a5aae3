import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { LOCALES } from "../../src/domain/text/languages.ts";
import { DIST, headAttribute, readPages } from "./built-site.ts";
import { placeOf } from "./site-links.ts";

const pages = readPages();
const { origin, base } = placeOf(pages);
const named = (address: string) =>
  pages
    .filter((page) => page.address === address)
    .flatMap((page) => headAttribute(page, ["link", "rel", "search"], "href"));

describe.each(LOCALES)("the description of the search in %s", (locale) => {
  const file = join(DIST, locale, "opensearch.xml");
  const folder = `${origin}${base}/${locale}/`;

  it("is there and named where a host is known, and on no measure's page", () => {
    expect(existsSync(file)).toBe(origin !== "");
    const expected = origin ? [`${folder}opensearch.xml`] : [];
    expect(named(`/${locale}/search/`)).toEqual(expected);
    const ofMeasures = pages
      .filter(({ kind }) => kind === "measure")
      .flatMap(({ address }) => named(address));
    expect(ofMeasures).toEqual([]);
  });
});
