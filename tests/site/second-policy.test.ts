import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { multiplyContent } from "../bench/multiply-content.ts";
import { buildCopy, type BuiltCopy } from "./build-copy.ts";
import { faults, idsOf, type Page, readPages } from "./built-site.ts";
import { addressesOf, linkFault, placeOf } from "./site-links.ts";
import { content } from "./site-content.ts";

/** More than one policy holds. */
const MEASURES = 60;

let copy: BuiltCopy;
let pages: readonly Page[];
beforeAll(async () => {
  // At the root of its host, wherever the site itself is published.
  copy = await buildCopy({ BASE_PATH: "/", SITE_URL: "" }, (root) =>
    multiplyContent(join(root, "content", "policies"), MEASURES),
  );
  pages = readPages(copy.dist);
}, 300_000);
afterAll(() => copy.remove());

const addresses = () => pages.map(({ address }) => address);

describe("a second policy, as a second folder of YAML alone", () => {
  it("has pages of its own beside the first one's", () => {
    const [first = { id: "" }] = content.policies;
    for (const locale of ["zh", "en"])
      for (const id of [first.id, `${first.id}-2`])
        for (const page of ["", "m01/", "text/", "sup/", "calculator/"])
          expect(addresses()).toContain(`/${locale}/${id}/${page}`);
  });

  it("makes the front a list of both, where old links still arrive", () => {
    const fronts = pages.filter(({ address }) =>
      /^\/(?:zh|en)\/$/.test(address),
    );
    expect(fronts).toHaveLength(2);
    for (const front of fronts) {
      const led = addressesOf(front);
      for (const { id } of content.policies) {
        expect(led).toContain(`${front.address}${id}/`);
        expect(led).toContain(`${front.address}${id}-2/`);
      }
      expect(idsOf(front)).toContain("c1-title");
    }
  });

  it("leads only to what is there", () => {
    const site = { dist: copy.dist, pages, place: placeOf(pages) };
    const broken = faults(pages, (page) =>
      addressesOf(page).flatMap((to) => linkFault(to, page, site) ?? []),
    );
    expect(broken).toEqual([]);
  });
});
