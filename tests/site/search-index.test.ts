import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import { afterAll, describe, expect, it } from "vitest";

import { answerPlace } from "../../src/domain/question/answer-place.ts";
import { createSearchIndex } from "../../src/build/search-index.ts";
import { createContentReader } from "../../src/model/read/content-reader.ts";
import type {
  ForeignData,
  SearchData,
} from "../../src/search/index/search-data.ts";
import { idsByPage, readPages } from "./built-site.ts";
import { content } from "./site-content.ts";

const DIST = "dist";
const reader = createContentReader(() => process.cwd());
const LOCALES = ["zh", "en"] as const;

const INDEX = join(DIST, "pagefind");
const [version = ""] = readdirSync(INDEX);
const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(INDEX, version, name), "utf8"));

/** What Pagefind writes alike into every index of a language it has no stems for. */
async function writtenByPagefind(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index } = await createIndex();
  await index?.addCustomRecord({ url: "/", content: "one", language: "und" });
  const made = await index?.getFiles();
  await close();
  const alike = ["pagefind.js", "wasm.unknown.pagefind"];
  return new Map(
    (made?.files ?? [])
      .filter(({ path }) => alike.includes(path))
      .map(({ path, content: bytes }) => [path, bytes]),
  );
}

const ofEveryIndex = await writtenByPagefind();

function files(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

function page(locale: string, path: string): string {
  const [folder = ""] = path.split("#");
  return readFileSync(join(DIST, locale, folder, "index.html"), "utf8");
}

/** The place of the answer that a question has on the page of a measure. */
function answerOf(question: string, page: string): string {
  const [policy = "", measure] = page.split("/");
  const [, id = ""] = question.split("#");
  return answerPlace(policy, id, measure);
}

describe.each(LOCALES)("the search's data in %s", (locale) => {
  const { pages, related } = read(`${locale}.json`) as SearchData;
  const foreign = read(`${locale}.foreign.json`) as ForeignData;

  it("holds every sentence of every policy, whole and once", () => {
    const held = pages.flatMap(({ sentences }) => sentences);
    const all = content.policies.flatMap((policy) => [
      ...policy.measures.flatMap(({ sentences }) => sentences),
      ...policy.supplementary.sentences,
      policy.title,
      ...policy.preamble,
      ...policy.notice,
      ...policy.chapters.map(({ title }) => title),
    ]);
    expect(held).toEqual(all.map((each) => [each.id, each[locale]]));
  });

  it("leads to sentences that stand on their page", () => {
    const missing = pages.flatMap(({ path, sentences }) =>
      sentences.filter(
        ([id]) => !new RegExp(` id="?${id}["\\s>]`).test(page(locale, path)),
      ),
    );
    expect(missing).toEqual([]);
  });

  it("leads to explanations that are there", () => {
    expect(related.length).toBeGreaterThan(100);
    const paths = related.flatMap(({ kind, path, of = [] }) =>
      kind === "question"
        ? [path, ...of.map((at) => answerOf(path, pages[at]?.path ?? ""))]
        : [path],
    );
    const missing = paths.filter((path) => {
      const [, id] = path.split("#");
      return id && !new RegExp(` id="?${id}["\\s>]`).test(page(locale, path));
    });
    expect(missing).toEqual([]);
  });

  it("has the other language's sentences in the same places", () => {
    expect(foreign.texts.map(({ length }) => length)).toEqual(
      pages.map(({ sentences }) => sentences.length),
    );
  });

  it("holds of each page its own language alone", () => {
    const texts = pages.flatMap(({ sentences }) => sentences.map(String));
    const han = texts.filter((text) => /\p{Script=Han}/u.test(text));
    expect(han).toHaveLength(locale === "zh" ? texts.length : 0);
  });

  it("comes with Pagefind's files, as Pagefind writes them", () => {
    const names = files(join(INDEX, version, locale));
    expect(names).toContain("pagefind-entry.json");
    expect(names.some((name) => name.startsWith("index/"))).toBe(true);
    for (const [name, bytes] of ofEveryIndex) {
      const published = readFileSync(join(INDEX, version, locale, name));
      expect(published.equals(bytes)).toBe(true);
    }
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
  const ids = idsByPage(readPages());
  const write = () => createSearchIndex(reader).write(copy, ids);

  it("writes the same bytes", async () => {
    await write();
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

  it("fails for a page that lost a sentence, and for one that is not there", async () => {
    const [policy] = content.policies;
    const [measure] = policy?.measures ?? [];
    const [sentence] = measure?.sentences ?? [];
    if (!policy || !measure || !sentence) throw new Error("No sentence");
    const page = `en/${policy.id}/${measure.id}/`;
    ids.get(`${page}index.html`)?.delete(sentence.id);
    await expect(write()).rejects.toThrow(
      `${page} has no sentence ${sentence.id}`,
    );
    ids.delete(`${page}index.html`);
    await expect(write()).rejects.toThrow(`${page} was not built`);
  });
});
