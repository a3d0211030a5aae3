import { describe, expect, it } from "vitest";

import { LOCALES } from "../../src/domain/text/languages.ts";
import { openSearch } from "../../src/exports/open-search.ts";
import {
  createTemplates,
  createTranslator,
} from "../../src/i18n/translator.ts";
import { createView } from "../../src/i18n/view.ts";
import { policies, policy, shared } from "../content/real-content.ts";
import { readXml } from "./read-xml.ts";

describe.each(LOCALES)("the description of the search in %s", (locale) => {
  const view = createView({
    locale,
    policy,
    policies,
    isOfAll: false,
    shared,
    path: "search/",
    t: createTranslator(locale),
    words: createTemplates(locale),
    base: "/x/",
    origin: "https://site.example",
  });
  const { children } = readXml(openSearch(view));

  it("leads to the page of the search", () => {
    const [address] = children
      .filter(({ attributes }) => attributes["type"] === "text/html")
      .map(({ attributes }) => attributes["template"]);
    expect(address).toBe(
      `https://site.example/x/${locale}/search/?q={searchTerms}`,
    );
  });

  it("has a name as short as browsers take it", () => {
    const short = children.find(({ name }) => name === "ShortName")?.text;
    expect(short?.length).toBeGreaterThan(0);
    expect(short?.length).toBeLessThanOrEqual(16);
  });
});
