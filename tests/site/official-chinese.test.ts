import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { policySentences } from "../../src/domain/text/policy-text.ts";
import { typesetChinese } from "../../src/i18n/typeset-chinese.ts";
import {
  type Element,
  faults,
  localPages,
  type Page,
  readPages,
  tagged,
  textOf,
} from "./built-site.ts";
import { content } from "./site-content.ts";

const pages = readPages();
const { policies, shared } = content;
const sentences = policies.flatMap(policySentences);

/** Marks and spaces aside, as quotes are put together in several ways. */
const bare = (text: string) => typesetChinese(text).replace(/[\s「」]/g, "");
const isKept = (element: Element) => attributeOf(element, "translate") === "no";

/** Whatever Chinese the text itself, or who issued it, has. */
const OFFICIAL = [
  ...sentences.map(({ zh }) => zh),
  ...policies.flatMap(({ name, wording, chapters, measures }) => [
    name.full.zh,
    wording.supplementary.zh,
    ...chapters.map((chapter) => chapter.name.zh),
    ...measures.map((measure) => measure.name.zh),
  ]),
  ...shared.glossary.map(({ zh }) => zh),
  ...shared.departments.flatMap(({ zh, fullName }) => [zh, fullName]),
].map(bare);

/** True of a name or a line of a file, of code, and of all within. */
function isVerbatim(element: Element): boolean {
  if (attributeOf(element, "data-verbatim") !== undefined) return true;
  const outer = element.parentNode;
  return outer !== null && "tagName" in outer && isVerbatim(outer);
}

/** The elements that no machine translates, the outermost each. */
function kept(page: Page): readonly Element[] {
  return page.elements.filter(isKept);
}

/** The texts of a page that a machine may translate, joined. */
function translatable(page: Page): string {
  const open = (element: Element): string =>
    isKept(element) || /^(?:script|style|head)$/.test(element.tagName)
      ? "\n"
      : element.childNodes
          .map((node) => ("tagName" in node ? open(node) : textOf(node)))
          .join("");
  return tagged(page, "html").map(open).join("").replace(/\s/g, "");
}

describe("no machine translates official Chinese", () => {
  it("of which there is much", () => {
    const found = localPages(pages).flatMap(kept);
    expect(found.length).toBeGreaterThan(1500);
  });

  it("as sentences, wherever they stand", () => {
    // Names may stand in what the site explains; what is said by the text not.
    const long = sentences
      .filter(({ role }) => role === "body")
      .map(({ zh }) => bare(zh));
    expect(long.length).toBeGreaterThan(50);
    const open = faults(pages, (page) => {
      const text = bare(translatable(page));
      return long.filter((zh) => text.includes(zh));
    });
    expect(open).toEqual([]);
  });

  it("nor quotes of it, within whatever they stand", () => {
    const open = faults(pages, (page) =>
      page.elements
        .filter(({ tagName }) => tagName === "q")
        .filter((element) => attributeOf(element, "lang") === "zh-CN")
        .filter((element) => !isKept(element))
        .map(textOf),
    );
    expect(open).toEqual([]);
  });

  it("nor what else an English page has in Chinese, but the switch and sums", () => {
    const english = pages.filter(({ locale }) => locale === "en");
    const open = faults(english, (page) =>
      page.elements
        .filter(({ tagName }) => !/^(?:html|template)$/.test(tagName))
        .filter((element) => attributeOf(element, "lang") === "zh-CN")
        .filter((element) => !isKept(element))
        .map(textOf)
        .filter((text) => !/^\s*中文\s*$/.test(text)),
    );
    expect(open).toEqual([]);
  });
});

function isCitation(element: Element): boolean {
  return ["data-cite", "data-cited"].some(
    (name) => attributeOf(element, name) !== undefined,
  );
}

describe("a machine may translate all else", () => {
  it("as what is left alone is Chinese of the text, a citation of it, or of a data file", () => {
    const other = faults(pages, (page) =>
      kept(page)
        .filter((element) => !isCitation(element))
        // Names, types and lines of files, and code that reads them.
        .filter((element) => !isVerbatim(element))
        .map((element) => textOf(element))
        .filter((text) => !isOfText(bare(text))),
    );
    expect(other).toEqual([]);
  });

  it("and so every translation and every explanation of the site", () => {
    const english = sentences.map(({ en }) => en.replace(/\s/g, ""));
    const explained = policies.flatMap(({ measures }) =>
      measures.map(({ summary }) => bare(summary.zh)),
    );
    const texts = pages.map(translatable);
    const all = texts.map(bare);
    expect(
      english.filter((en) => !texts.some((one) => one.includes(en))),
    ).toEqual([]);
    expect(
      explained.filter((zh) => !all.some((one) => one.includes(zh))),
    ).toEqual([]);
  });
});

/** Of a heading without its number, of a clause its parts. */
function isOfText(text: string): boolean {
  const number = /^(?:第（.+?）条|[一二三四五六七八九十]+、?|\d+)/;
  return text
    .split("……")
    .every((part) =>
      [part, part.replace(number, "")].some(
        (one) => one !== "" && OFFICIAL.some((whole) => whole.includes(one)),
      ),
    );
}
