import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import { policyAnswers } from "../../src/domain/question/policy-answers.ts";
import {
  DIST,
  faults,
  isEmbed,
  isOfSite,
  localPages,
  type Page,
  readPages,
  tagged,
  textOf,
} from "./built-site.ts";
import { content } from "./site-content.ts";
import { linkFault, placeOf } from "./site-links.ts";

const pages = readPages();
const site = { dist: DIST, pages, place: placeOf(pages) };
const { policies, shared } = content;

type Thing = Readonly<Record<string, unknown>>;

/** Every thing that a page's blocks tell of, the blocks read back. */
function thingsOf(page: Page): readonly Thing[] {
  return tagged(page, "script")
    .filter((script) => attributeOf(script, "type") === "application/ld+json")
    .map((script) => JSON.parse(textOf(script)) as Thing)
    .flatMap(({ "@context": context, ...block }) => {
      expect(context).toBe("https://schema.org");
      return (block["@graph"] as Thing[] | undefined) ?? [block];
    });
}

function ofType(page: Page, type: string): readonly Thing[] {
  return thingsOf(page).filter((thing) => thing["@type"] === type);
}

function pageAt(address: string): Page {
  const page = pages.find((each) => each.address === address);
  if (!page) throw new Error(`There is no page ${address}`);
  return page;
}

/** Without blanks and marks of quotation, which a page sets in its own way. */
function bare(text: string): string {
  return text.replace(/[\s“”"「」]/g, "");
}

/** All that a thing holds below it under one of some names. */
function held(value: unknown, names: readonly string[]): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value as Thing).flatMap(([name, inside]) => [
    ...(names.includes(name) ? [inside] : []),
    ...held(inside, names),
  ]);
}

describe("the structured data of the built site", () => {
  it("is on every page that is found, but the one of no page", () => {
    // A frame is found by nobody: it stands on a page of another site.
    const found = pages.filter((page) => isOfSite(page) && !isEmbed(page));
    const silent = found.filter((page) => thingsOf(page).length === 0);
    expect(silent.map(({ kind }) => kind)).toEqual(["not-found"]);
  });

  it("names each thing, and leads only to what is there", () => {
    const wrong = faults(pages, (page) =>
      thingsOf(page).flatMap((thing) => [
        ...held(thing, ["@id", "url", "item", "contentUrl"]).flatMap(
          (to) => linkFault(String(to), page, site) ?? [],
        ),
        ...held(thing, ["name", "text", "description"])
          .filter((said) => typeof said !== "string" || said.trim() === "")
          .map(() => `a ${String(thing["@type"])} with an empty word`),
      ]),
    );
    expect(wrong).toEqual([]);
  });

  it("sets Chinese with Chinese marks", () => {
    const half = /\p{Script=Han}[“”》）]?[:;,?!()]|[:;,?!()]\p{Script=Han}/u;
    const wrong = faults(pages, (page) =>
      thingsOf(page)
        .flatMap((thing) =>
          held(thing, ["name", "description", "alternateName"]),
        )
        .map(String)
        .filter((said) => half.test(said)),
    );
    expect(wrong).toEqual([]);
  });

  it("says where a page stands, last the page itself", () => {
    const fronts = new Set(policies.map(({ id }) => `${id}/`));
    const shown = localPages(pages).filter((page) => !isEmbed(page));
    const wrong = faults(shown, (page) => {
      const path = page.address.replace(/^\/\w+\//, "");
      if (page.kind === "measure" || path === "" || fronts.has(path)) return [];
      const [trail, ...more] = ofType(page, "BreadcrumbList");
      const items = (trail?.["itemListElement"] ?? []) as Thing[];
      const last = String(items.at(-1)?.["item"]);
      const isLast = last.endsWith(site.place.base + page.address);
      const isCounted = items.every((item, at) => item["position"] === at + 1);
      return isLast && isCounted && items.length > 1 && more.length === 0
        ? []
        : [JSON.stringify(trail)];
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(LOCALES)("the structured data in %s", (locale) => {
  it.each(policies)("tells of $id as the content has it", (policy) => {
    const { end, from } = policy.term;
    const until =
      end.kind === "length"
        ? `P${end.months}M`
        : end.kind === "until"
          ? end.last
          : "..";
    for (const name of ["", "text/"]) {
      const page = pageAt(`/${locale}/${policy.id}/${name}`);
      const [told, ...more] = ofType(page, "Legislation");
      expect(more).toEqual([]);
      expect(told).toMatchObject({
        name: policy.name.full[locale],
        legislationDate: policy.published,
        temporalCoverage: `${from}/${until}`,
      });
      expect(told?.["hasPart"]).toHaveLength(policy.measures.length);
      const other = locale === "zh" ? "workTranslation" : "translationOfWork";
      expect(held(told, [other])).toHaveLength(1);
    }
    for (const { id } of policy.measures) {
      const [told] = thingsOf(pageAt(`/${locale}/${policy.id}/${id}/`));
      expect(told?.["isPartOf"]).toMatchObject({
        name: policy.name.full[locale],
      });
    }
  });

  it.each(policies)("asks of $id only what its page answers", (policy) => {
    const page = pageAt(`/${locale}/${policy.id}/open/`);
    const shown = bare(tagged(page, "main").map(textOf).join(""));
    const asked = ofType(page, "FAQPage").flatMap(
      (one) => one["mainEntity"] as Thing[],
    );
    expect(asked).toHaveLength(policyAnswers(shared.questions, policy).length);
    for (const { name, acceptedAnswer } of asked) {
      expect(shown).toContain(bare(String(name)));
      const { text } = acceptedAnswer as Thing;
      for (const part of String(text).split(/(?<=[”。.])\s*/))
        expect(shown).toContain(bare(part));
    }
  });

  it("has every term, and the files with their addresses", () => {
    const [set] = ofType(pageAt(`/${locale}/glossary/`), "DefinedTermSet");
    expect(held(set?.["hasDefinedTerm"], ["@id"])).toHaveLength(
      shared.glossary.length,
    );
    for (const { id, definition, ...term } of shared.glossary) {
      const page = pageAt(`/${locale}/glossary/${id}/`);
      expect(ofType(page, "DefinedTerm")).toMatchObject([
        { name: term[locale], description: definition[locale] },
      ]);
    }
    const [all] = ofType(pageAt(`/${locale}/data/`), "Dataset");
    expect(all).toMatchObject({ dateModified: shared.releases[0]?.date });
    const addresses = held(all?.["distribution"], ["contentUrl"]);
    expect(addresses.length).toBeGreaterThan(10);
  });
});
