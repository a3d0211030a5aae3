import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { runCommand } from "../../src/tools/run-command.ts";
import { addLanguage, nameOf } from "./add-language.ts";
import { buildCopy, type BuiltCopy } from "./build-copy.ts";
import { faults, type Page, readPages, tagged } from "./built-site.ts";
import { addressesOf, linkFault, placeOf } from "./site-links.ts";

const THIRD = "ja";

let copy: BuiltCopy;
let pages: readonly Page[];
beforeAll(async () => {
  copy = await buildCopy({}, (root) => addLanguage(root, THIRD));
  pages = readPages(copy.dist);
}, 300_000);
afterAll(() => copy.remove());

const pagesIn = (locale: string) =>
  pages.filter(({ address }) => address.startsWith(`/${locale}/`));

/** The languages of the texts that a page shows of its sentences. */
function languagesShown(page: Page): readonly string[] {
  const texts = tagged(page, "p", "span").filter(
    ({ parentNode }) =>
      parentNode &&
      "attrs" in parentNode &&
      /(?:^| )pair(?: |$)/.test(attributeOf(parentNode, "class") ?? ""),
  );
  const languages = texts.map((text) => attributeOf(text, "lang") ?? "");
  return [...new Set(languages.filter(Boolean))].sort();
}

describe("a third language, as an entry, a wording file and columns", () => {
  it("has every page that the others have", () => {
    const paths = (locale: string) =>
      pagesIn(locale).map(({ address }) => address.slice(locale.length + 1));
    expect(paths(THIRD)).toEqual(paths("en"));
    expect(paths(THIRD)).toEqual(paths("zh"));
  });

  it.each([
    [THIRD, [THIRD, "zh-CN"]],
    ["en", ["en", "zh-CN"]],
    ["zh", ["en", "zh-CN"]],
  ])("shows in %s the source and the language chosen", (locale, shown) => {
    const withTexts = pagesIn(locale).filter(
      (page) => languagesShown(page).length > 0,
    );
    expect(withTexts.length).toBeGreaterThan(18);
    for (const page of withTexts)
      expect(languagesShown(page), page.address).toEqual(shown);
  });

  it("is a link among others at the top of every page", () => {
    for (const page of [...pagesIn("zh"), ...pagesIn("en")]) {
      const twins = tagged(page, "a").filter(
        (link) => attributeOf(link, "data-twin") !== undefined,
      );
      expect(
        twins.map((link) => link.parentNode?.nodeName),
        page.address,
      ).toEqual(["li", "li"]);
      const to = twins.map((link) => attributeOf(link, "href"));
      expect(to, page.address).toContain(
        page.address.replace(/^\/\w+/, `/${THIRD}`),
      );
      expect(page.html).toContain(nameOf(THIRD));
    }
  });

  it("leads only to what is there", () => {
    const site = { dist: copy.dist, pages, place: placeOf(pages) };
    const broken = faults(pages, (page) =>
      addressesOf(page).flatMap((to) => linkFault(to, page, site) ?? []),
    );
    expect(broken).toEqual([]);
  });

  it("is a column of the first text of a new policy", async () => {
    const run = (...command: readonly string[]) =>
      runCommand(["npm", "run", "--silent", ...command], { cwd: copy.root });
    await run("new-policy", "second-2027");
    const { output } = await run("check");
    expect(output).toMatch(/^2 policies, 19 measures/);
  });
});
