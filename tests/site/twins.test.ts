import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { LOCALES } from "../../src/domain/text/languages.ts";
import { policySentences } from "../../src/domain/text/policy-text.ts";
import { sentencePath } from "../../src/i18n/sentence-path.ts";
import { unescaped } from "../exports/markdown/unescape.ts";
import {
  DIST,
  faults,
  type Page,
  readPages,
  tagged,
  textOf,
} from "./built-site.ts";
import { content } from "./site-content.ts";
import { alternatesOf, isRead, twinOf } from "./page-twins.ts";
import { linkFault, placeOf } from "./site-links.ts";

const pages = readPages();
const site = { dist: DIST, pages, place: placeOf(pages) };
const { policies, shared } = content;
const own = pages.filter(isRead);

const read = (path: string) => readFileSync(join(DIST, path), "utf8");
const linksIn = (markdown: string) =>
  [...markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, to = ""]) => to);

function unspaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A heading without the mark between a number and a name, which a page has none of. */
function bare(text: string): string {
  return text.replace(/[\s:：]+/g, "");
}

/** The page that another repeats: a language's front while there is one policy. */
function originalOf({ address }: Page): string {
  const [first, second] = policies;
  return /^\/\w+\/$/.test(address) && first && !second
    ? `${address}${first.id}/`
    : address;
}

describe("the Markdown beside every page", () => {
  it("is there, its first heading that of the page", () => {
    expect(own.length).toBeGreaterThan(400);
    const wrong = faults(own, (page) => {
      if (!existsSync(join(DIST, twinOf(page)))) return ["no twin"];
      const [first = ""] = read(twinOf(page)).split("\n");
      // The front is the home of the one policy, in both forms.
      const named = tagged(page, "h1").map(textOf).map(bare);
      const heading = bare(unescaped(first.replace(/^# /, "")));
      return named.join() === heading ? [] : [`${named.join()} | ${heading}`];
    });
    expect(wrong).toEqual([]);
  });

  it("is beside nothing else", () => {
    const found = globSync("**/*.md", { cwd: DIST });
    expect(found.sort()).toEqual(own.map(twinOf).sort());
  });

  it("leads only to what is there", () => {
    const wrong = faults(own, (page) =>
      linksIn(read(twinOf(page))).flatMap(
        (to) => linkFault(to, page, site) ?? [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("is what the page's head names first", () => {
    const { origin, base } = site.place;
    const wrong = faults(own, (page) => {
      const expected = `text/markdown ${origin}${base}${originalOf(page)}index.md`;
      const [first] = alternatesOf(page).map((each) => each.join(" "));
      return first === expected ? [] : [String(first)];
    });
    expect(wrong).toEqual([]);
    const others = pages.filter((page) => !own.includes(page));
    expect(faults(others, (page) => alternatesOf(page).map(String))).toEqual(
      [],
    );
  });
});

describe.each(LOCALES)("the Markdown beside the pages in %s", (locale) => {
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
  it("names every twin but those of terms, by its page's title, and nothing that is not there", () => {
    const text = read("llms.txt");
    const [door] = pages.filter(({ kind }) => kind === "door");
    if (!door) throw new Error("There is no front door");
    const links = linksIn(text);
    expect(links.flatMap((to) => linkFault(to, door, site) ?? [])).toEqual([]);
    const { origin, base } = site.place;
    const named = new Map(
      [...text.matchAll(/^- \[(.*)\]\((.*\.md)\)$/gm)].map(
        ([, title = "", to = ""]) => [to, unescaped(title)],
      ),
    );
    const listed = own.filter(
      (page) =>
        page.kind !== "door" &&
        originalOf(page) === page.address &&
        !/^\/\w+\/glossary\/./.test(page.address),
    );
    const addresses = listed.map((page) => `${origin}${base}/${twinOf(page)}`);
    expect([...named.keys()].sort()).toEqual(addresses.sort());
    const isOwn = (page: Page) =>
      policies.some(({ id }) => page.address.endsWith(`/${id}/`));
    for (const page of listed) {
      // A measure's is cut to what is shown; a policy's home has its full name.
      if (page.kind === "measure" || isOwn(page)) continue;
      const to = `${origin}${base}/${twinOf(page)}`;
      expect([named.get(to)]).toEqual(tagged(page, "title").map(textOf));
    }
  });

  it("is not in the list of pages, as no twin is", () => {
    const list = existsSync(join(DIST, "sitemap.xml"))
      ? read("sitemap.xml")
      : "";
    expect(list).not.toMatch(/\.md|llms/);
  });
});
