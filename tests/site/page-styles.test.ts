import { generate, parse, walk } from "css-tree";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { DIST, type Page, readPages, tagged, textOf } from "./built-site.ts";

/** Names for scripts and tests, and those that not every page's sheet sets. */
const NAMES = new Set([
  ...["answer", "around", "brand", "button", "crumbs", "first", "fold"],
  ...["hedge", "lead", "masthead", "pairs", "switch", "twin"],
]);
/** Rules of the base for names that few pages have. */
const BASE = new Set(["needs-newer", "without-script", "no-print"]);
/** A shared component's other forms: another title, another padding. */
const MOST_UNUSED = 8;

/** The pages with one style sheet, which are those of one kind. */
interface Kind {
  readonly sheet: ReadonlySet<string>;
  readonly pages: readonly Page[];
  readonly used: ReadonlySet<string>;
}

const late = globSync("scripts/*.js", { cwd: DIST })
  .map((file) => readFileSync(join(DIST, file), "utf8"))
  .join("\n");
const kinds = [...Map.groupBy(readPages(), styleOf)].map(
  ([css, pages]): Kind => ({
    sheet: classesOf(css),
    pages,
    used: new Set(pages.flatMap(classesOn)),
  }),
);

function styleOf(page: Page): string {
  return tagged(page, "style").map(textOf).join("\n");
}

/** The classes that a style sheet has rules for. */
function classesOf(css: string): ReadonlySet<string> {
  const classes = new Set<string>();
  walk(parse(css), (node) => {
    if (node.type === "ClassSelector")
      classes.add(generate(node).slice(1).replaceAll("\\", ""));
  });
  return classes;
}

/** True if a script that the page loads later brings rules for a class. */
function isLate(name: string): boolean {
  return new RegExp(`\\.${name}[ {]`).test(late);
}

function classesOn({ elements }: Page): readonly string[] {
  return elements
    .flatMap((element) => attributeOf(element, "class")?.split(/\s+/) ?? [])
    .filter((name) => name !== "");
}

describe("the styles of a page", () => {
  it("are those of its kind", () => {
    expect(kinds.length).toBeGreaterThan(8);
    expect(kinds.length).toBeLessThan(24);
  });

  it("have a rule for each class on it", () => {
    const wrong = kinds.flatMap(({ sheet, pages, used }) =>
      [...used]
        .filter((name) => !sheet.has(name) && !NAMES.has(name) && !isLate(name))
        .map((name) => `${pages[0]?.address ?? ""}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("say little that no page of its kind uses", () => {
    const wrong = kinds
      .map(({ sheet, pages, used }) => ({
        address: pages[0]?.address,
        unused: [...sheet].filter(
          (name) => !used.has(name) && !BASE.has(name) && !late.includes(name),
        ),
      }))
      .filter(({ unused }) => unused.length > MOST_UNUSED);
    expect(wrong).toEqual([]);
  });

  it("leave no name in this list that no page has", () => {
    const used = new Set(kinds.flatMap((kind) => [...kind.used]));
    expect([...NAMES].filter((name) => !used.has(name))).toEqual([]);
  });
});
