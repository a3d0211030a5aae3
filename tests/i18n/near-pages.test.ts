import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { nearPages } from "../../src/i18n/near-pages.ts";

const paths = [
  "",
  "policy/",
  "policy/m99/",
  "policy/m02/",
  "glossary/voucher/",
];
const near = (pathname: string, base = "/") =>
  nearPages(pathname, { base, paths });

describe("the page that a wrong address is near", () => {
  it.each([
    ["with a Chinese stop behind it", "/en/policy/m99/%E3%80%82"],
    ["with one in the name", "/en/policy/m99%E3%80%82"],
    ["with an English stop", "/en/policy/m99/."],
    ["in capitals", "/EN/Policy/M99/"],
    ["without its last slash", "/en/policy/m99"],
    ["with the file that stands for it", "/en/policy/m99/index.html"],
    ["with an older file that might", "/en/policy/m99/index.php"],
    ["as a file", "/en/policy/m99.html"],
    ["with its fragment encoded into it", "/en/policy/m99%23m99-s2"],
    ["with its query encoded into it", "/en/policy/m99%3Fbenefit=x"],
    ["with what a page's text put before its &", "/en/policy/m99/&amp;from=x"],
    ["with slashes doubled", "/en//policy//m99//"],
    ["with slashes the wrong way round", "/en/policy%5Cm99"],
    ["in full-width letters", "/en/policy/%EF%BD%8D99/"],
    ["with a percent sign that encodes nothing", "/en/policy/m99/%"],
    ["in a variant of the language", "/en-US/policy/m99/"],
    ["without the policy", "/en/m99/"],
  ])("is found %s", (_, pathname) => {
    expect(near(pathname)).toEqual({ zh: [], en: ["/en/policy/m99/"] });
  });

  it("is offered in both languages where the address names none", () => {
    for (const pathname of ["/policy/M99/", "/m99"])
      expect(near(pathname)).toEqual({
        zh: ["/zh/policy/m99/"],
        en: ["/en/policy/m99/"],
      });
  });

  it("is found by its number with and without a nought", () => {
    expect(near("/zh/policy/m2/").zh).toEqual(["/zh/policy/m02/"]);
    expect(near("/zh/policy/m002/").zh).toEqual(["/zh/policy/m02/"]);
  });

  it("may be a language's front", () => {
    expect(near("/ZH/index.html").zh).toEqual(["/zh/"]);
  });

  it("is found below the folder of the site, named or lost", () => {
    for (const pathname of ["/X/zh/policy/M99/", "/zh/policy/M99/"])
      expect(near(pathname, "/x/").zh).toEqual(["/x/zh/policy/m99/"]);
  });

  it.each([
    "/",
    "/index.html",
    "/en/nothing/",
    "/en/nothing/m99/",
    "/zh/policy/%E6%A8%A1%E5%9E%8B%E5%88%B8/",
    "/en/policy/m99/more/",
  ])("is none for %s", (pathname) => {
    expect(near(pathname)).toEqual({ zh: [], en: [] });
  });

  it("throws for no address at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (pathname) => {
        expect(near(pathname)).toHaveProperty("en");
      }),
    );
  });
});
