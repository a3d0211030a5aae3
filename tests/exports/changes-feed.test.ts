import { describe, expect, it } from "vitest";

import type { Content } from "../../src/domain/policy/content.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import { changesFeed } from "../../src/exports/changes-feed.ts";
import {
  createTemplates,
  createTranslator,
} from "../../src/i18n/translator.ts";
import { createView } from "../../src/i18n/view.ts";
import { policies, shared } from "../content/real-content.ts";
import { readTwoReleases } from "../model/two-releases.ts";
import { readXml, type XmlNode } from "./read-xml.ts";

const first: Content = { policies, shared };
const second = await readTwoReleases();
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const NAME =
  /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;

function feed(content: Content, locale: "zh" | "en", origin = ""): XmlNode {
  const [policy] = content.policies;
  if (!policy) throw new Error("there is no policy");
  const view = createView({
    ...content,
    policy,
    locale,
    origin,
    path: "",
    isOfAll: false,
    t: createTranslator(locale),
    words: createTemplates(locale),
    base: "/x/",
  });
  return readXml(changesFeed(view));
}

const named = ({ children }: XmlNode, name: string) =>
  children.filter((child) => child.name === name);
const said = (node: XmlNode, name: string) =>
  named(node, name).map(({ text }) => text);
const linked = (node: XmlNode, rel: string) =>
  named(node, "link")
    .filter(({ attributes }) => attributes["rel"] === rel)
    .map(({ attributes }) => attributes["href"]);

describe.each(LOCALES)("the feed of the changes in %s", (locale) => {
  it("has all that Atom asks for, of each entry too", () => {
    const root = feed(second, locale);
    expect(root.name).toBe("feed");
    expect(root.attributes["xmlns"]).toBe("http://www.w3.org/2005/Atom");
    const [author] = named(root, "author");
    expect(author && said(author, "name")).toEqual([
      second.shared.site.name[locale],
    ]);
    const entries = named(root, "entry");
    for (const node of [root, ...entries]) {
      expect(said(node, "id")).toEqual([expect.stringMatching(NAME)]);
      expect(said(node, "updated")).toEqual([expect.stringMatching(DATE)]);
      expect(said(node, "title")[0]).toMatch(/\S/);
      expect(linked(node, "alternate")).toHaveLength(1);
    }
    for (const node of entries) expect(said(node, "content")[0]).toMatch(/\S/);
    const ids = [root, ...entries].map((node) => said(node, "id")[0]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names one release while there is one, on its day", () => {
    const root = feed(first, locale);
    const [release] = shared.releases;
    expect(named(root, "entry")).toHaveLength(1);
    expect(said(root, "updated")).toEqual([`${release?.date ?? ""}T00:00:00Z`]);
    expect(root.text).toContain(release?.changes[locale]);
  });

  it("names each change, its reason, its day and its place", () => {
    const entries = named(
      feed(second, locale, "https://site.example"),
      "entry",
    );
    expect(entries.map((entry) => said(entry, "updated")[0])).toEqual([
      "2027-01-09T00:00:00Z",
      "2027-01-10T00:00:00Z",
      "2027-01-10T00:00:00Z",
      "2027-01-10T00:00:00Z",
      `${shared.releases[0]?.date ?? ""}T00:00:00Z`,
    ]);
    const [changed] = second.shared.releases[0]?.entries ?? [];
    const [entry] = entries;
    if (!entry || !changed) throw new Error("there is no entry");
    expect(entry.text).toContain(changed.what[locale]);
    expect(entry.text).toContain(changed.why[locale]);
    const site = `https://site.example/x/${locale}`;
    expect(linked(entry, "related")).toEqual([
      `${site}/sz-ai-2024/m02/#m02-s1`,
    ]);
    expect(linked(entry, "alternate")).toEqual([`${site}/changes/#v1-1-0`]);
    expect(entries[1] && linked(entries[1], "related")).toEqual(
      ["m04/", "text/#c1-title", "sup/", ""].map(
        (path) => `${site}/sz-ai-2024/${path}`,
      ),
    );
  });

  it("keeps the names of what it once had, wherever the site is", () => {
    const before = named(feed(first, locale), "entry");
    const after = named(feed(second, locale, "https://site.example"), "entry");
    expect(after.map((entry) => said(entry, "id")[0])).toContain(
      before[0] && said(before[0], "id")[0],
    );
  });
});
