import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { typesetChinese } from "../../src/i18n/typeset-chinese.ts";
import { receivedChinese } from "../i18n/received-chinese.ts";
import {
  below,
  byId,
  type Element,
  type Page,
  ROOT,
  textOf,
} from "./built-site.ts";
import { content, measurePages, type MeasurePage } from "./site-content.ts";

const pages = measurePages();

/** The two texts of a sentence on a page. */
function said(page: Page, id: string, lang: string): Element | undefined {
  const pair = byId(page, id);
  return pair?.childNodes.find(
    (node): node is Element =>
      "tagName" in node &&
      node.tagName === "p" &&
      attributeOf(node, "lang") === lang,
  );
}

function each(find: (on: MeasurePage) => readonly string[]): readonly string[] {
  return pages.flatMap((on) =>
    find(on).map((fault) => `${on.page.address}: ${fault}`),
  );
}

describe("the page of every measure", () => {
  it("is there in both languages", () => {
    const measures = content.policies.flatMap((policy) => policy.measures);
    expect(measures.length).toBeGreaterThan(0);
    expect(pages).toHaveLength(2 * measures.length);
  });

  it("has every sentence as an element with its id, in the order of the text", () => {
    const wrong = each(({ measure, page }) => {
      const ids = measure.sentences.map(({ id }) => id);
      const there = page.elements
        .map((element) => attributeOf(element, "id") ?? "")
        .filter((id) => ids.includes(id));
      return there.join() === ids.join() ? [] : [there.join()];
    });
    expect(wrong).toEqual([]);
  });

  it("has every sentence word for word in both languages", () => {
    const wrong = each(({ measure, page }) =>
      measure.sentences.flatMap(({ id, zh, en }) => {
        const chinese = said(page, id, "zh-CN");
        const english = said(page, id, "en");
        return [
          ...(chinese && textOf(chinese) === typesetChinese(zh)
            ? []
            : [`${id} zh`]),
          ...(english && textOf(english) === en ? [] : [`${id} en`]),
        ];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("links each sentence's number to the sentence itself", () => {
    const wrong = each(({ measure, page }) =>
      measure.sentences
        .map(({ id }) => id)
        .filter((id) => {
          const pair = byId(page, id);
          const links = pair
            ? below(pair).filter(({ tagName }) => tagName === "a")
            : [];
          return !links.some((link) => attributeOf(link, "href") === `#${id}`);
        }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the official text", () => {
  for (const policy of content.policies)
    it(`of ${policy.id} stands on the measures' pages as it was received`, () => {
      const file = join(ROOT, "content/policies", policy.id, "source.zh.txt");
      const source = readFileSync(file, "utf8").replace(/\r?\n/g, "");
      const headings = policy.chapters.map(({ title }) => title.zh);
      for (const locale of ["zh", "en"] as const) {
        let end: number | undefined;
        for (const on of pages) {
          if (on.policy !== policy || on.locale !== locale) continue;
          const shown = on.measure.sentences.map(({ id }) => {
            const text = said(on.page, id, "zh-CN");
            return text ? receivedChinese(textOf(text)) : `no ${id}`;
          });
          const start = source.indexOf(shown.join(""));
          expect(start, on.page.address).toBeGreaterThan(0);
          // Nothing is left out between two measures but a heading.
          const gap = source.slice(end ?? start, start);
          expect(["", ...headings], on.page.address).toContain(gap);
          end = start + shown.join("").length;
        }
        expect(headings).toContain(headingAfter(source, end ?? 0, headings));
      }
    });
});

function headingAfter(
  source: string,
  end: number,
  headings: readonly string[],
): string | undefined {
  return headings.find((heading) => source.startsWith(heading, end));
}
