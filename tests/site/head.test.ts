import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import {
  faults,
  headAttribute,
  isEmbed,
  isOfSite,
  localPages,
  type Page,
  readPages,
  tagged,
  textOf,
} from "./built-site.ts";
import { content } from "./site-content.ts";
import { canonicalsOf, placeOf } from "./site-links.ts";

const everyPage = readPages();
/** Frames stand on other sites: the head of theirs is what is found. */
const [pages, frames] = [
  everyPage.filter((page) => isOfSite(page) && !isEmbed(page)),
  everyPage.filter(isEmbed),
];
const { origin, base } = placeOf(pages);
const LANG = { zh: "zh-CN", en: "en" } as const;

/** What a page of results shows of each, in signs. */
const ROOM = {
  zh: { title: 30, description: 78 },
  en: { title: 60, description: 155 },
} as const;

const titleOf = (page: Page) => tagged(page, "title").map(textOf).join("|");
const descriptionsOf = (page: Page) =>
  headAttribute(page, ["meta", "name", "description"], "content");
const isFound = origin !== "";
const [onlyPolicy, ...morePolicies] = content.policies;
/** A language's front, which shows the one policy there is. */
const FRONT = /^\/[a-z]+\/$/;
/** The page that another with the same content stands for, as that one. */
const originalOf = ({ address }: Page) =>
  FRONT.test(address) && onlyPolicy && morePolicies.length === 0
    ? `${address}${onlyPolicy.id}/`
    : address;
/** Pages that stand for themselves. */
const own = pages.filter((page) => originalOf(page) === page.address);

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

  it("is shown whole by a page of results, in its title and its description", () => {
    const long = faults(localPages(pages), (page) => {
      const room = ROOM[page.locale ?? "zh"];
      const over = (texts: readonly string[], most: number) =>
        texts.filter((text) => text.length > most);
      return [
        ...over([titleOf(page)], room.title),
        ...over(descriptionsOf(page), room.description),
      ];
    });
    expect(long).toEqual([]);
  });

  it("has a description of its own", () => {
    expect(faults(pages, (page) => shownOnce(descriptionsOf(page)))).toEqual(
      [],
    );
    expect(repeated(descriptionsOf)).toEqual([]);
  });

  it("says the page's own address, or that of the page it repeats", () => {
    const wrong = faults(pages, (page) => {
      const isNamed = isFound && page.kind !== "not-found";
      const expected = isNamed ? [origin + base + originalOf(page)] : [];
      const found = canonicalsOf(page);
      return JSON.stringify(found) === JSON.stringify(expected) ? [] : found;
    });
    expect(wrong).toEqual([]);
    for (const copy of pages.filter((page) => !own.includes(page))) {
      const original = own.find(({ address }) => address === originalOf(copy));
      expect(original && titleOf(original)).toBe(titleOf(copy));
    }
  });

  it("names both languages of the page, a front the front door too, where a host is known", () => {
    const wrong = faults(localPages(pages), (page) => {
      const rest = originalOf(page).replace(/^\/\w+\//, "");
      const expected = [
        ...LOCALES.map((each) => [
          LANG[each],
          `${origin}${base}/${each}/${rest}`,
        ]),
        ...(/^\/\w+\/$/.test(page.address)
          ? [["x-default", `${origin}${base}/`]]
          : []),
      ];
      const found = tagged(page, "link")
        .filter((link) => attributeOf(link, "hreflang") !== undefined)
        .map((link) => [
          attributeOf(link, "hreflang"),
          attributeOf(link, "href"),
        ]);
      return JSON.stringify(found) === JSON.stringify(isFound ? expected : [])
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

describe("the head of what others frame", () => {
  it("has a title, and asks not to be found", () => {
    expect(frames.length).toBeGreaterThan(100);
    const wrong = faults(frames, (page) => [
      ...shownOnce([titleOf(page)]),
      ...canonicalsOf(page),
      ...(headAttribute(page, ["meta", "name", "robots"], "content").join() ===
      "noindex"
        ? []
        : ["may be found"]),
    ]);
    expect(wrong).toEqual([]);
  });

  it("says its language, and leads every link out of the frame", () => {
    const wrong = faults(frames, (page) => {
      const [html] = tagged(page, "html");
      const [target] = tagged(page, "base");
      const said = [
        html && attributeOf(html, "lang"),
        target && attributeOf(target, "target"),
      ];
      const expected = [page.locale && LANG[page.locale], "_top"];
      return said.join() === expected.join() ? [] : [said.join()];
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
