import { generate, parse, walk } from "css-tree";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { ENGINE_FLOORS } from "../../src/engine-floors.ts";
import {
  DIST,
  isOfSite,
  type Page,
  readPages,
  tagged,
  textOf,
} from "./built-site.ts";
import { cssFeatures, type CssFeature, type CssRule } from "./css-features.ts";
import { compatOf, lackedBy } from "./engine-support.ts";

const sheetsOf = (pages: readonly Page[]) =>
  new Set(pages.flatMap((page) => tagged(page, "style").map(textOf)));
const pageSheets = sheetsOf(readPages());
/** What the scripts that are loaded later bring along. */
const lateSheets = globSync("scripts/*.js", { cwd: DIST }).flatMap((file) => {
  const script = readFileSync(join(DIST, file), "utf8");
  const [, setup] = /^const SETUP=(\{.*?\});(?=\S)/s.exec(script) ?? [];
  const { style } = JSON.parse(setup ?? "{}") as { style?: string };
  return style ?? [];
});

/**
 * What the oldest engines may lack, and what a reader there goes without. All
 * else that they lack stands in `@supports`, or after a plain form of its own.
 */
const GONE_WITHOUT: Readonly<Record<string, string>> = {
  "css.selectors.has": "views side by side; which view is shown, script says",
  "css.selectors.focus-visible": "our ring: the engine's own is drawn",
  "css.selectors.backdrop": "the page dimmed behind the search",
  "css.selectors.marker": "marks of lists in the seal's colour",
  "css.selectors.target-current":
    "the part that is read, marked in the contents",
  "css.at-rules.media.forced-colors": "figures outlined in forced colours",
  "css.at-rules.page": "the margins of a printed page",
  "css.properties.accent-color": "radios in the seal's colour",
  "css.properties.align-content.start": "parts set to the top",
  "css.properties.align-self.start": "contents set to the top",
  "css.properties.break-after": "headings kept to what they head in print",
  "css.properties.color-scheme": "fields and bars drawn dark",
  "css.properties.forced-color-adjust": "our marks in forced colours",
  "css.properties.gap.flex_context": "room in a row: margins give it",
  "css.properties.grid-template-columns.subgrid": "columns that align",
  "css.properties.grid-template-rows.subgrid": "sums level in their row",
  "css.properties.overflow-wrap.anywhere": "an endless word cut",
  "css.properties.overscroll-behavior": "the page still behind the search",
  "css.properties.scroll-margin-top": "the question above a linked answer",
  "css.properties.scroll-target-group": "that part followed",
  "css.properties.scrollbar-width": "a thin bar beside the contents",
  "css.properties.text-decoration-thickness": "the underline's thickness",
  "css.properties.text-underline-offset": "the underline's distance",
  "css.properties.text-wrap": "lines of even length",
};

const used = [...pageSheets, ...lateSheets].map((css) => ({
  css,
  ...cssFeatures(css),
}));

/** The engines below which a feature is missing, by this floor. */
function lacked({ path, prefixed }: CssFeature): readonly string[] {
  const entry = compatOf(path);
  return entry ? lackedBy(entry, ENGINE_FLOORS.reading, prefixed) : [];
}

/** The entry of the table above that a feature falls under. */
function reasonFor(path: string): string | undefined {
  return Object.keys(GONE_WITHOUT).find(
    (known) => path === known || path.startsWith(`${known}.`),
  );
}

function unexplained(features: readonly CssFeature[]): readonly string[] {
  return features
    .filter((each) => lacked(each).length > 0 && !reasonFor(each.path))
    .filter(
      ({ before }) => !before || before.some((each) => lacked(each).length > 0),
    )
    .map((each) => `${each.path} in ${each.where}: ${lacked(each).join()}`);
}

/** A rule that some engine drops with all it says, one selector at fault. */
function droppedWhole({ selectors }: CssRule): readonly string[] {
  const missing = selectors.map((each) => each.flatMap(lacked).length > 0);
  return missing.includes(true) && missing.includes(false)
    ? [selectors.flat().map(({ where }) => where)[0] ?? ""]
    : [];
}

function selectorsOf(css: string): readonly string[] {
  const found: string[] = [];
  walk(parse(css), (node) => {
    if (node.type === "Rule" && node.prelude.type === "SelectorList")
      found.push(...[...node.prelude.children].map((one) => generate(one)));
  });
  return found;
}

describe("the styles of every page, in the oldest engines", () => {
  it("are there to look at", () => {
    expect(pageSheets.size).toBeGreaterThan(5);
    expect(lateSheets.length).toBeGreaterThan(3);
    const all = used.flatMap(({ rules }) => rules);
    expect(all.length).toBeGreaterThan(500);
    expect(compatOf("css.selectors.has")).toBeDefined();
  });

  it("ask for nothing that reading needs and that these lack", () => {
    const wrong = used.flatMap(({ rules, atRules }) => [
      ...unexplained(atRules),
      ...rules.flatMap((rule) => [
        ...unexplained(rule.selectors.flat()),
        ...unexplained(rule.declarations),
      ]),
    ]);
    expect([...new Set(wrong)]).toEqual([]);
  });

  it("lose no plain selector to a newer one beside it", () => {
    const wrong = used.flatMap(({ rules }) => rules.flatMap(droppedWhole));
    expect([...new Set(wrong)]).toEqual([]);
  });

  it("begin with what all pages share, so that no page's own is undone", () => {
    const first = /^(?:\/\*.*?\*\/\s*)?:root(?:,:host)?\{--color-paper:/;
    // Some rules are made of the content or of a table: each asks for an
    // attribute, and so outweighs what all pages share, wherever it stands.
    const wrong = [...sheetsOf(readPages().filter(isOfSite))].filter(
      (css) =>
        !first.test(css) && !selectorsOf(css).every((one) => one.includes("[")),
    );
    expect(wrong.map((css) => css.slice(0, 80))).toEqual([]);
  });

  it("name nothing as gone without that no page uses", () => {
    const paths = used.flatMap(({ rules, atRules }) => [
      ...atRules,
      ...rules.flatMap((rule) => [
        ...rule.selectors.flat(),
        ...rule.declarations,
      ]),
    ]);
    const needed = new Set(
      paths
        .filter((each) => lacked(each).length > 0)
        .flatMap(({ path }) => reasonFor(path) ?? []),
    );
    expect(
      Object.keys(GONE_WITHOUT).filter((known) => !needed.has(known)),
    ).toEqual([]);
  });
});
