import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import { aknFaults } from "../standards/akn-faults.ts";
import { cslFaults } from "../standards/csl-faults.ts";
import { expandData, unknownNames } from "../standards/expand-data.ts";
import { ITEM_FORMS, type ItemForm, readItem } from "../standards/read-item.ts";
import { DIST, type Page, readPages, tagged, textOf } from "./built-site.ts";
import { content } from "./site-content.ts";
import { placeOf } from "./site-links.ts";

const pages = readPages();
const { origin, base } = placeOf(pages);
const host = origin || "https://site.example";
const { policies, shared } = content;

const files = (pattern: string) =>
  globSync(pattern, { cwd: DIST })
    .sort()
    .map((path) => ({ path, text: readFileSync(join(DIST, path), "utf8") }));

/** The blocks of structured data on a page. */
function blocksOf(page: Page): readonly object[] {
  return tagged(page, "script")
    .filter((script) => attributeOf(script, "type") === "application/ld+json")
    .map((script) => JSON.parse(textOf(script)) as object);
}

describe("the citations of the built site, read by Citation.js,", () => {
  it.each(ITEM_FORMS)("name title, issuer, day and address as %s", (form) => {
    const found = files(`data/**/*.${form}`);
    const parts = policies.flatMap(({ measures }) => ["", ...measures]);
    expect(found).toHaveLength(parts.length * LOCALES.length);
    const wrong = found.flatMap(({ path, text }) => {
      const fault = citationFault(path, text, form);
      return fault ? [`${path}: ${fault}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("are valid by the schema of CSL", () => {
    const wrong = files("data/**/*.csl.json").flatMap(({ path, text }) =>
      cslFaults(text).map((fault) => `${path}: ${fault}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Whatever in a citation is not of the policy in whose folder it lies. */
function citationFault(path: string, text: string, form: ItemForm) {
  const [, id = "", , measure = ""] =
    /^data\/([^/]+)\/(measures\/)?([^/.]+)/.exec(path) ?? [];
  const policy = policies.find((each) => each.id === id);
  if (!policy) return "of no policy";
  const locale = path.includes(".zh.") ? "zh" : "en";
  const offices = policy.issuers.flatMap((issuer) =>
    shared.departments.filter((office) => office.id === issuer),
  );
  const part = measure === "policy" ? "" : `${measure}/`;
  const read = readItem(text, form);
  const date = policy.published.split("-").map(Number);
  const expected = {
    address: `${origin}${base}/${locale}/${id}/${part}`,
    title: policy.name.full.zh,
    day: date.slice(0, form === "bib" ? 2 : 3).join("-"),
    issuers: offices.map((office) =>
      locale === "zh" ? office.fullName : office.en,
    ),
  };
  const isRight = [
    read.url.split("?")[0] === expected.address,
    read.title.startsWith(expected.title),
    read.issued.join("-") === expected.day,
    expected.issuers.every((issuer) => read.author.includes(issuer)),
  ];
  return isRight.every(Boolean)
    ? undefined
    : JSON.stringify({ read, expected });
}

it("the text of each policy is valid by the schema of Akoma Ntoso", () => {
  const found = files("data/*/akn.*.xml");
  expect(found).toHaveLength(policies.length * LOCALES.length);
  const wrong = found.flatMap(({ path, text }) =>
    aknFaults(text).map((fault) => `${path} ${fault}`),
  );
  expect(wrong).toEqual([]);
});

/** Addresses of an entry's own page. */
function placesOf({ links = [] }: { links?: readonly FeedLink[] }) {
  return links.filter(({ rel }) => rel === "alternate").map(({ href }) => href);
}

interface FeedLink {
  readonly rel?: string;
  readonly href?: string;
}

it.each(LOCALES)("the feed in %s is one to a feed reader", (locale) => {
  const [file] = files(`${locale}/changes.xml`);
  const { title, updated, entries = [] } = parseAtomFeed(file?.text ?? "");
  const { releases } = shared;
  const counts = releases.map((release) => 1 + (release.entries?.length ?? 0));
  expect(entries).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
  expect(title?.value).toContain(shared.site.name[locale]);
  expect(updated).toBe(`${releases[0]?.date ?? ""}T00:00:00Z`);
  for (const entry of entries) {
    expect(entry.id).toMatch(/^urn:uuid:/);
    expect(placesOf(entry).join()).toContain(`${base}/${locale}/changes/#`);
  }
  const said = JSON.stringify(entries.map(({ content: words }) => words));
  for (const { changes } of releases) expect(said).toContain(changes[locale]);
});

describe("the structured data of the built site, read by a parser of JSON-LD,", () => {
  it("says nothing that schema.org does not know", async () => {
    const wrong = new Set<string>();
    for (const page of pages)
      for (const block of blocksOf(page)) {
        const things = await expandData(block, host + base + page.address);
        expect(things.length).toBeGreaterThan(0);
        for (const name of unknownNames(things))
          wrong.add(`${page.address} ${name}`);
      }
    expect([...wrong]).toEqual([]);
  });

  it("names a licence by an address of the site, of the whole and of each file", async () => {
    for (const locale of LOCALES) {
      const page = pages.find(({ address }) => address === `/${locale}/data/`);
      const blocks = page ? blocksOf(page) : [];
      const things = await Promise.all(
        blocks.map((block) => expandData(block, `${host}/`)),
      );
      const text = JSON.stringify(things);
      const licences = text.match(/"http:\/\/schema\.org\/license":/g) ?? [];
      const files = text.match(/"http:\/\/schema\.org\/contentUrl":/g) ?? [];
      expect(licences).toHaveLength(files.length + 1);
      const address = `${host}${base}/${locale}/data/#licences`;
      expect(text.split(`{"@id":"${address}"}`)).toHaveLength(
        licences.length + 1,
      );
      // An expression of SPDX is a name: taken for an address it leads nowhere.
      expect(text).not.toMatch(/"@id":"[^"]*CC-BY/);
    }
  });
});
