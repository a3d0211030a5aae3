import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import {
  DIST,
  faults,
  headAttribute,
  isEmbed,
  isOfSite,
  type Page,
  readPages,
  tagged,
  textOf,
} from "./built-site.ts";
import { canonicalsOf, placeOf } from "./site-links.ts";

const everyPage = readPages();
const pages = everyPage.filter((page) => !isEmbed(page) && isOfSite(page));
const { origin, base } = placeOf(pages);

const property = (page: Page, name: string) =>
  headAttribute(page, ["meta", "property", `og:${name}`], "content");
const named = (page: Page, name: string) =>
  headAttribute(page, ["meta", "name", name], "content");

describe("what a page says of itself where it is shared", () => {
  it("is its title and its description, once each", () => {
    const wrong = faults(pages, (page) => {
      const title = tagged(page, "title").map(textOf);
      const isSame =
        (page.kind === "measure" ||
          String(property(page, "title")) === String(title)) &&
        String(property(page, "description")) ===
          String(named(page, "description"));
      const isOnce = ["title", "description", "type"].every(
        (name) => property(page, name).length === 1,
      );
      return isSame && isOnce ? [] : [String(title)];
    });
    expect(wrong).toEqual([]);
  });

  it("names the measure and its policy, also where results have no room for both", () => {
    const ofMeasures = pages.filter(({ kind }) => kind === "measure");
    expect(ofMeasures.length).toBeGreaterThan(0);
    const nameless = faults(ofMeasures, (page) =>
      property(page, "title").filter(
        (title) =>
          !/第（.+）条，深圳AI先锋城市措施$|Measure \d+, Shenzhen AI Measures$/.test(
            title,
          ),
      ),
    );
    expect(nameless).toEqual([]);
  });

  it("is shown as a card by every program that asks for one", () => {
    const card = origin === "" ? "summary" : "summary_large_image";
    for (const page of pages)
      expect(named(page, "twitter:card"), page.address).toEqual([card]);
  });

  it("names its address and its picture only where the host is known", () => {
    const wrong = faults(pages, (page) => {
      const [addresses, pictures] = [
        property(page, "url"),
        property(page, "image"),
      ];
      if (origin === "") return [...addresses, ...pictures];
      if (
        page.kind !== "not-found" &&
        String(addresses) !== String(canonicalsOf(page))
      )
        return ["another address than its own"];
      const [picture = ""] = pictures;
      const file = picture.slice(`${origin}${base}/`.length);
      return pictures.length === 1 && existsSync(join(DIST, file))
        ? []
        : [`no picture at ${picture}`];
    });
    expect(wrong).toEqual([]);
  });

  it("is nothing in a frame, which nobody shares", () => {
    const frames = everyPage.filter(isEmbed);
    expect(frames.length).toBeGreaterThan(0);
    const telling = faults(frames, (page) =>
      tagged(page, "meta").flatMap(
        (meta) => attributeOf(meta, "property") ?? [],
      ),
    );
    expect(telling).toEqual([]);
  });
});
