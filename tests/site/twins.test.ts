import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import { policySentences } from "../../src/domain/text/policy-text.ts";
import { sentencePath } from "../../src/i18n/sentence-path.ts";
import { unescaped } from "../exports/markdown/unescape.ts";
import { DIST, type Page, readPages, tagged } from "./built-site.ts";
import { content } from "./site-content.ts";
import { linkFault, placeOf } from "./site-links.ts";

const pages = readPages();
const site = { dist: DIST, pages, place: placeOf(pages) };
const { policies, shared } = content;

const read = (path: string) => readFileSync(join(DIST, path), "utf8");
const linksIn = (markdown: string) =>
  [...markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, to = ""]) => to);

/** The twin that a page's head names. */
function namedTwins(page: Page): readonly string[] {
  return tagged(page, "link")
    .filter((link) => attributeOf(link, "type") === "text/markdown")
    .map((link) => attributeOf(link, "href") ?? "");
}

function unspaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

describe.each(LOCALES)("the Markdown beside the pages in %s", (locale) => {
  const paths = [
    "glossary/",
    ...policies.flatMap(({ id, measures }) => [
      ...["", "text/", "figures/", "open/", "sup/", "source/"].map(
        (p) => `${id}/${p}`,
      ),
      ...measures.map((measure) => `${id}/${measure.id}/`),
    ]),
  ];

  it("is beside each, begins with its title and leads only to what is there", () => {
    for (const path of paths) {
      const page = pages.find((each) => each.address === `/${locale}/${path}`);
      if (!page) throw new Error(`There is no page ${path}`);
      const text = read(`${locale}/${path}index.md`);
      expect(text).toMatch(/^# \S.*\n\n> \S/);
      const broken = linksIn(text).flatMap(
        (to) => linkFault(to, page, site) ?? [],
      );
      expect(broken, path).toEqual([]);
      expect(linksIn(text).length).toBeGreaterThan(2);
    }
  });

  it("is named by its page, if that is no measure's", () => {
    const { origin, base } = site.place;
    for (const page of pages.filter((each) => each.locale === locale)) {
      const path = page.address.slice(`/${locale}/`.length);
      const own = path === "" && policies[1] === undefined;
      const named = own ? `${policies[0]?.id ?? ""}/` : path;
      const has = paths.includes(named) && page.kind !== "measure";
      expect(namedTwins(page), page.address).toEqual(
        has ? [`${origin}${base}/${locale}/${named}index.md`] : [],
      );
    }
  });

  it.each(policies)(
    "has each sentence of $id, linked to its place",
    (policy) => {
      const { origin, base } = site.place;
      const whole = read(`${locale}/${policy.id}/text/index.md`);
      for (const sentence of policySentences(policy)) {
        const path = sentencePath(policy, sentence.id);
        const [page = ""] = path.split("#");
        const twins = new Set([whole, read(`${locale}/${page}index.md`)]);
        for (const text of twins) {
          const address = `](${origin}${base}/${locale}/${path})`;
          const [, after = ""] = text.split(`${address}  \n`);
          const [zh = "", en = ""] = after.split("\n");
          expect([zh, en].map((line) => unescaped(line).trim())).toEqual([
            unspaced(sentence.zh),
            unspaced(sentence.en),
          ]);
        }
      }
    },
  );

  it.each(policies)("answers on $id with the verdict first", (policy) => {
    const text = read(`${locale}/${policy.id}/open/index.md`);
    for (const question of shared.questions) {
      const answer = policy.answers[question.id];
      if (question.askedOf !== "policy" || answer?.kind !== "stated") continue;
      const place = `open/#${question.id})  \n`;
      const [, after = ""] = text.split(place);
      const [line = ""] = after.split("\n");
      const verdict = answer.verdict?.[locale];
      expect(unescaped(line.trim())).toMatch(/^\*\*/);
      if (verdict) expect(unescaped(line)).toContain(`${verdict}**`);
    }
  });
});

describe("llms.txt", () => {
  it("names every twin, and nothing that is not there", () => {
    const text = read("llms.txt");
    const [door] = pages.filter(({ kind }) => kind === "door");
    if (!door) throw new Error("There is no front door");
    const links = linksIn(text);
    expect(links.flatMap((to) => linkFault(to, door, site) ?? [])).toEqual([]);
    const named = links.filter((to) => to.endsWith(".md"));
    const each = policies.reduce(
      (all, { measures }) => all + measures.length + 6,
      1,
    );
    expect(new Set(named).size).toBe(each * LOCALES.length);
  });

  it("is not in the list of pages, as no twin is", () => {
    const list = existsSync(join(DIST, "sitemap.xml"))
      ? read("sitemap.xml")
      : "";
    expect(list).not.toMatch(/\.md|llms/);
  });
});
