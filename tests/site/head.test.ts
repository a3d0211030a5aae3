import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import {
  faults,
  headAttribute,
  localPages,
  type Page,
  readPages,
  tagged,
  textOf,
} from "./built-site.ts";
import { canonicalsOf, placeOf } from "./site-links.ts";

const pages = readPages();
const { origin, base } = placeOf(pages);
const LANG = { zh: "zh-CN", en: "en" } as const;

const titleOf = (page: Page) => tagged(page, "title").map(textOf).join("|");
const descriptionsOf = (page: Page) =>
  headAttribute(page, ["meta", "name", "description"], "content");
/** Pages that stand for themselves, not for another with the same content. */
const own = pages.filter((page) =>
  canonicalsOf(page).every((to) => to === origin + base + page.address),
);

describe("the head of every page", () => {
  it("says the language of its address", () => {
    const wrong = faults(pages, (page) => {
      const langs = tagged(page, "html").map((html) =>
        attributeOf(html, "lang"),
      );
      const expected = LANG[page.locale ?? "zh"];
      return langs[0] === expected ? [] : [String(langs[0])];
    });
    expect(wrong).toEqual([]);
  });

  it("has a title of its own", () => {
    expect(faults(pages, (page) => shownOnce([titleOf(page)]))).toEqual([]);
    expect(repeated((page) => [titleOf(page)])).toEqual([]);
  });

  it("has a description of its own", () => {
    expect(faults(pages, (page) => shownOnce(descriptionsOf(page)))).toEqual(
      [],
    );
    expect(repeated(descriptionsOf)).toEqual([]);
  });

  it("says the page's own address, or that of the page it repeats", () => {
    const addresses = new Set(own.map((page) => origin + base + page.address));
    const wrong = faults(pages, (page) => {
      const canonicals = canonicalsOf(page);
      if (page.kind === "not-found") return canonicals;
      const [only = "none", ...more] = canonicals;
      return addresses.has(only) && more.length === 0 ? [] : [only, ...more];
    });
    expect(wrong).toEqual([]);
    const copies = pages.filter((page) => !own.includes(page));
    for (const copy of copies) {
      const original = own.find((page) =>
        canonicalsOf(copy).includes(origin + base + page.address),
      );
      expect(original && titleOf(original)).toBe(titleOf(copy));
    }
  });

  it("names both languages of the page and the front door", () => {
    const wrong = faults(localPages(pages), (page) => {
      const rest = page.address.replace(/^\/\w+\//, "");
      const expected = [
        ...LOCALES.map((each) => [
          LANG[each],
          `${origin}${base}/${each}/${rest}`,
        ]),
        ["x-default", `${origin}${base}/`],
      ];
      const found = tagged(page, "link")
        .filter((link) => attributeOf(link, "rel") === "alternate")
        .map((link) => [
          attributeOf(link, "hreflang"),
          attributeOf(link, "href"),
        ]);
      return JSON.stringify(found) === JSON.stringify(expected)
        ? []
        : [JSON.stringify(found)];
    });
    expect(wrong).toEqual([]);
  });

  it("lets readers enlarge the page", () => {
    const wrong = faults(pages, (page) => {
      const [viewport = ""] = headAttribute(
        page,
        ["meta", "name", "viewport"],
        "content",
      );
      const free =
        /width=device-width/.test(viewport) &&
        !/scalable|maximum/.test(viewport);
      return free ? [] : [viewport];
    });
    expect(wrong).toEqual([]);
  });

  it("brings its icon along and asks for no manifest while one reads", () => {
    const wrong = faults(pages, (page) => {
      const [icon = "none"] = headAttribute(
        page,
        ["link", "rel", "icon"],
        "href",
      );
      const manifests = headAttribute(
        page,
        ["link", "rel", "manifest"],
        "href",
      );
      return [
        ...(icon.startsWith("data:") ? [] : [icon]),
        ...(page.kind === "measure" ? manifests : []),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

function shownOnce(texts: readonly string[]): readonly string[] {
  const [only = "", ...more] = texts;
  return only.trim() && more.length === 0 ? [] : [JSON.stringify(texts)];
}

function repeated(textsOf: (page: Page) => readonly string[]) {
  const seen = new Map<string, string>();
  return faults(own, (page) =>
    textsOf(page).flatMap((text) => {
      const before = seen.get(text);
      seen.set(text, before ?? page.address);
      return before === undefined ? [] : [`${text}, as ${before} has`];
    }),
  );
}
