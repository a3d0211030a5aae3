import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import { policySentences } from "../../src/domain/text/policy-text.ts";
import { byId, DIST, readPages, tagged, textOf } from "./built-site.ts";
import { content } from "./site-content.ts";
import { placeOf } from "./site-links.ts";

const all = readPages();
const { base } = placeOf(all);
const pages = new Map(all.map((page) => [page.address, page]));
const sha256 = (of: string | Buffer) =>
  createHash("sha256").update(of).digest("hex");

describe.each(content.policies)("the source of $id", (policy) => {
  const folder = join(DIST, "data", policy.id);
  const ofLocales = LOCALES.map((locale) => {
    const page = pages.get(`/${locale}/${policy.id}/source/`);
    if (!page) throw new Error(`${policy.id} has no ${locale} page of it`);
    return { locale, page, main: tagged(page, "main").map(textOf).join() };
  });

  it("is told with the checksums that its published files have", () => {
    const sentences = JSON.parse(
      readFileSync(join(folder, "sentences.json"), "utf8"),
    ) as readonly { id: string; zh: string }[];
    const list = sentences.map(({ id, zh }) => `${sha256(zh)}  ${id}\n`);
    for (const { main } of ofLocales) {
      expect(main).toContain(sha256(readFileSync(join(folder, "text.zh.txt"))));
      expect(main).toContain(sha256(list.join("")));
    }
  });

  it("tells all that the content knows of the page received", () => {
    const { page, leftOut, note } = policy.source;
    for (const { locale, main } of ofLocales) {
      const told = [note, page?.name, page?.obtained];
      for (const { part, why } of leftOut) told.push(part, why);
      const plain = (text: string) => text.replace(/\s+/g, "");
      const missing = told
        .flatMap((text) => text?.[locale] ?? [])
        .filter((text) => !plain(main).includes(plain(text)));
      expect(missing).toEqual([]);
      if (page) expect(main).toContain(page.sha256);
    }
  });

  it("has the kind, the day and the fingerprint of each translation", () => {
    for (const { page } of ofLocales) {
      const rows = tagged(page, "tr").map(textOf);
      for (const { translation } of policySentences(policy))
        expect(rows.some((row) => row.includes(translation.of))).toBe(true);
    }
  });

  it("is linked from the page about the site and from that of all data", () => {
    for (const { locale } of ofLocales)
      for (const from of ["about", "data"]) {
        const page = pages.get(`/${locale}/${from}/`);
        const links = (page ? tagged(page, "a") : []).map((link) =>
          attributeOf(link, "href"),
        );
        expect(links, from).toContain(`${base}/${locale}/${policy.id}/source/`);
      }
  });

  it("says without script how to work the checksums out", () => {
    for (const { page } of ofLocales) {
      const output = byId(page, "integrity");
      expect(output && textOf(output).trim()).toBe("");
      expect(tagged(page, "pre").map(textOf).join()).toContain(
        "sha256sum text.zh.txt",
      );
    }
  });
});
