import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { multiplyContent } from "../bench/multiply-content.ts";
import { buildCopy, type BuiltCopy } from "./build-copy.ts";
import { faults, idsOf, type Page, readPages } from "./built-site.ts";
import { addressesOf, linkFault, placeOf } from "./site-links.ts";
import { content } from "./site-content.ts";
import { ODD_SHAPE_IDS, writeOddShapes } from "../texts/odd-shapes.ts";
import { TIANHE, writeTianhe } from "../texts/write-tianhe.ts";

/** More than one policy holds. */
const MEASURES = 60;

const { departments, questions } = content.shared;
const [office] = departments;
if (!office) throw new Error("There is no office");
const scaffold = {
  office,
  questions: questions.map(({ id }) => id),
  date: "2026-11-28",
};

let copy: BuiltCopy;
let pages: readonly Page[];
beforeAll(async () => {
  // At the root of its host, wherever the site itself is published.
  copy = await buildCopy({ BASE_PATH: "/", SITE_URL: "" }, async (root) => {
    const folder = join(root, "content", "policies");
    await multiplyContent(folder, MEASURES);
    await writeOddShapes(folder, scaffold);
    await writeTianhe(root);
  });
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

  const fronts = () =>
    pages.filter(({ address }) => /^\/(?:zh|en)\/$/.test(address));

  it("makes the front a list of both, where old links still arrive", () => {
    expect(fronts()).toHaveLength(2);
    for (const front of fronts()) {
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

  it("is led by the one that the site names, not by the alphabet", () => {
    const [first = { id: "" }] = content.policies;
    const others = readdirSync(join(copy.root, "content", "policies"));
    expect(others.sort()[0]).not.toBe(first.id);
    for (const front of fronts()) {
      const led = addressesOf(front).filter((to) =>
        others.some((id) => to === `${front.address}${id}/`),
      );
      expect(led[0]).toBe(`${front.address}${first.id}/`);
    }
  });
});

describe("pages of all policies", () => {
  const shared = ["", "glossary/", "departments/", "about/", "search/"];
  const named = () =>
    pages.filter(({ address }) =>
      shared.some((path) =>
        ["/zh/", "/en/"].includes(address.replace(path, "")),
      ),
    );

  it("borrow the name and the term of none", () => {
    expect(named().length).toBeGreaterThanOrEqual(shared.length * 2);
    const borrowed = faults(named(), (page) =>
      [...page.html.matchAll(/class="brand[^>]*>([^<]*)</g)].flatMap(
        ([, name = ""]) =>
          content.policies.some((policy) =>
            Object.values(policy.name.short).includes(name.trim()),
          )
            ? [name]
            : [],
      ),
    );
    expect(borrowed).toEqual([]);
    for (const { html } of named().filter(({ address }) =>
      /^\/..\/.+/.test(address),
    ))
      expect(html).not.toContain("data-term=");
  });
});

describe.each(ODD_SHAPE_IDS)("a text of another shape, %s", (id) => {
  it("has its page, and all its sentences in the full text", () => {
    const page = pages.find(({ address }) => address === `/zh/${id}/text/`);
    const source = readFileSync(
      join(copy.root, "content", "policies", id, "policy.yaml"),
      "utf8",
    );
    const ids = [
      ...source.matchAll(/\bid: ([a-z0-9]+-(?:s\d+|title|headline))\b/g),
    ];
    expect(ids.length).toBeGreaterThan(0);
    for (const [, sentence = ""] of ids)
      expect(page && idsOf(page)).toContain(sentence);
    expect(addresses()).toContain(`/en/${id}/m01/`);
  });

  it("skips no level of its headings", () => {
    const skipped = faults(
      pages.filter(({ address }) => address.includes(`/${id}/`)),
      ({ html }) => {
        const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, n]) =>
          Number(n),
        );
        return levels.flatMap((level, at) =>
          level > (levels[at - 1] ?? 0) + 1 ? [`h${String(level)}`] : [],
        );
      },
    );
    expect(skipped).toEqual([]);
  });
});

describe("a district's text beside the others", () => {
  const own = () =>
    pages.filter(({ address }) => address.includes(`/${TIANHE}/`));

  it("has a page for each article that is no closing provision", () => {
    for (const locale of ["zh", "en"])
      for (const page of ["", "text/", "sup/", "calculator/", "figures/"])
        expect(addresses()).toContain(`/${locale}/${TIANHE}/${page}`);
    expect(
      own().filter(({ address }) => /\/m\d+\/$/.test(address)),
    ).toHaveLength(16);
  });

  it("names no other place and no rule of another policy", () => {
    const [first] = content.policies;
    const rules = first?.supplementary.rules ?? [];
    const others = [
      "Shenzhen",
      "深圳",
      ...rules.flatMap(({ name }) => Object.values(name)),
    ];
    expect(
      faults(own(), ({ html }) => others.filter((name) => html.includes(name))),
    ).toEqual([]);
  });

  it("claims no limit, no test and no setting that only another has", () => {
    const all = own().map(({ html }) => html);
    for (const locale of ["zh", "en"] as const)
      for (const key of ["home.limits-hold", "text.punctuation"] as const)
        expect(all.some((html) => html.includes(words(locale, key)))).toBe(
          false,
        );
    expect(all.some((html) => html.includes("100,000 random cases"))).toBe(
      false,
    );
  });

  it("says that its articles name no office", () => {
    const measure = own().find(
      ({ address }) => address === `/en/${TIANHE}/m05/`,
    );
    expect(measure?.html).toMatch(
      /<dt>Who is responsible<\/dt>\s*<dd>Not stated<\/dd>/,
    );
  });

  it("shows no sum as not stated that its sentence states", () => {
    const measure = own().find(
      ({ address }) => address === `/en/${TIANHE}/m05/`,
    );
    expect(measure?.html).not.toContain("no sum stated");
  });
});

function words(
  locale: "zh" | "en",
  key: "home.limits-hold" | "text.punctuation",
): string {
  const path = join(copy.root, "content", "ui", `${locale}.json`);
  const all = JSON.parse(readFileSync(path, "utf8")) as Record<
    string,
    Record<string, string>
  >;
  const [group = "", name = ""] = key.split(".");
  return all[group]?.[name] ?? "";
}
