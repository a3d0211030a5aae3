import { defaultTreeAdapter } from "parse5";
import { expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { runsOf } from "../../src/i18n/runs-of.ts";
import {
  type Element,
  faults,
  readPages,
  tagged,
  textOf,
} from "./built-site.ts";

/** Elements whose text is no running text, or takes no element into it. */
const NO_TEXT = new Set(
  "button head option script style svg textarea".split(" "),
);
/** The class of what is kept on one line; and of large figures, which a column holds. */
const LEFT_ALONE = ["sum", "value"];

const pages = readPages();

it("no line of any page can end between a number and its unit", () => {
  const kept = pages.flatMap((page) =>
    tagged(page, "span").filter((span) => attributeOf(span, "class") === "sum"),
  );
  expect(new Set(kept.map(textOf)).size).toBeGreaterThan(100);
  expect(
    faults(pages, (page) =>
      tagged(page, "body")
        .flatMap(looseTexts)
        .flatMap((text) => runsOf(text, page.locale ?? "zh"))
        .filter(({ keep }) => keep)
        .map(({ text }) => text),
    ),
  ).toEqual([]);
});

/** The texts in an element that lines may break anywhere. */
function looseTexts(element: Element): readonly string[] {
  const classes = attributeOf(element, "class")?.split(" ") ?? [];
  if (NO_TEXT.has(element.tagName)) return [];
  if (LEFT_ALONE.some((name) => classes.includes(name))) return [];
  return element.childNodes.flatMap((node) => {
    if (defaultTreeAdapter.isTextNode(node)) return [node.value];
    return defaultTreeAdapter.isElementNode(node) ? looseTexts(node) : [];
  });
}
