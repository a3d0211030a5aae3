import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { writeSearchIndex } from "../../src/build/search-index.ts";
import { readContent } from "../../src/model/read-content.ts";

const DIST = "dist";
const LOCALES = ["zh", "en"] as const;

const Fragment = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  anchors: z.array(z.object({ id: z.string(), text: z.string() })),
});

/** What the index holds of each page. */
function fragments(dist: string) {
  const folder = join(dist, "pagefind", "fragment");
  return readdirSync(folder).map((name) => {
    const bytes = gunzipSync(readFileSync(join(folder, name)));
    const text = bytes.subarray("pagefind_dcd".length).toString();
    return Fragment.parse(JSON.parse(text));
  });
}

function files(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

const found = fragments(DIST);
const read = await readContent(process.cwd());
if (!read.ok) throw new Error("The content has mistakes: run the check.");
const measures = read.content.policies.flatMap((policy) =>
  policy.measures.map((measure) => ({ policy, measure })),
);

describe("the search index", () => {
  it("holds every measure in both languages, and nothing else", () => {
    const expected = LOCALES.flatMap((locale) =>
      measures.map(
        ({ policy, measure }) => `/${locale}/${policy.id}/${measure.id}/`,
      ),
    );
    expect(found.map(({ url }) => url).sort()).toEqual(expected.sort());
  });

  it("leads to sentences that stand on their page", () => {
    const missing = found.flatMap(({ url, anchors }) => {
      const page = readFileSync(join(DIST, url, "index.html"), "utf8");
      return anchors
        .filter(({ id }) => !new RegExp(` id="?${id}["\\s>]`).test(page))
        .map(({ id }) => `${url}#${id}`);
    });
    expect(missing).toEqual([]);
  });

  it("holds every sentence of a measure, whole", () => {
    for (const { policy, measure } of measures) {
      for (const locale of LOCALES) {
        const url = `/${locale}/${policy.id}/${measure.id}/`;
        const page = found.find((fragment) => fragment.url === url);
        expect(page?.anchors.map(({ id, text }) => ({ id, text }))).toEqual(
          measure.sentences.map((sentence) => ({
            id: sentence.id,
            text: sentence[locale],
          })),
        );
      }
    }
  });

  it("holds of each page its own language alone", () => {
    const english = found.filter(({ url }) => url.startsWith("/en/"));
    const mixed = english.filter(({ content }) =>
      /\p{Script=Han}/u.test(content),
    );
    expect(mixed.map(({ url }) => url)).toEqual([]);
  });

  it("shows no alias in what it holds of a page", () => {
    for (const { meta, content } of found) {
      const [first = ""] = (meta["alias"] ?? "").split(" | ");
      expect(first).not.toBe("");
      expect(content).not.toContain(first);
    }
  });

  it("brings the script and none of Pagefind's own interfaces", () => {
    const names = files(join(DIST, "pagefind"));
    expect(names).toContain("pagefind.js");
    const unused = names.filter((name) => /ui|worker|highlight/.test(name));
    expect(unused).toEqual([]);
  });
});

describe("the pages as published", () => {
  it("carry nothing that is there for the index alone", () => {
    const pages = files(DIST).filter((name) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(0);
    const marked = pages.filter((name) => {
      const html = readFileSync(join(DIST, name), "utf8");
      return /data-pagefind-(?:meta|filter|ignore)|\u200b/.test(html);
    });
    expect(marked).toEqual([]);
  });
});

describe("a second run", () => {
  const copy = mkdtempSync(join(tmpdir(), "search-index-"));
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  it("writes the same bytes", async () => {
    for (const locale of LOCALES)
      cpSync(join(DIST, locale), join(copy, locale), { recursive: true });
    await writeSearchIndex({ root: process.cwd(), dist: copy });
    const [first, second] = [DIST, copy].map((dist) => join(dist, "pagefind"));
    if (!first || !second || !existsSync(second)) throw new Error("No index");
    expect(files(second)).toEqual(files(first));
    const differing = files(first).filter(
      (name) =>
        !readFileSync(join(first, name)).equals(
          readFileSync(join(second, name)),
        ),
    );
    expect(differing).toEqual([]);
  });

  it("fails for a page that lost a sentence", async () => {
    const [{ policy, measure } = { policy: undefined, measure: undefined }] =
      measures;
    if (!policy || !measure) throw new Error("No measure");
    rmSync(join(copy, "en", policy.id, measure.id), { recursive: true });
    await expect(
      writeSearchIndex({ root: process.cwd(), dist: copy }),
    ).rejects.toThrow(measure.id);
  });
});
