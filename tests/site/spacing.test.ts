import { expect, it } from "vitest";

import { SOURCE } from "../../src/domain/text/languages.ts";
import {
  faults,
  isOfSite,
  type Node,
  readPages,
  tagged,
  textOf,
} from "./built-site.ts";

// Some engines draw digits over each other where they space them out
// themselves. Only an engine that trims marks as well is asked for spacing.
const ASKED =
  /@supports \(text-spacing-trim:trim-start\)\{(?:[^{}]*\{[^{}]*\})*\}/g;

it("no engine but one that spaces figures well is asked to, and never in official text", () => {
  const pages = readPages().filter(isOfSite);
  expect(
    faults(pages, (page) => {
      const css = tagged(page, "style").map(textOf).join("\n");
      const asked = css.match(ASKED)?.join("") ?? "";
      const everywhere = css
        .replace(ASKED, "")
        .match(/text-autospace:(?!no-autospace)[\w-]+/g);
      return [
        ...(everywhere ?? []),
        ...(/\[translate=["']?no["']?\]\{text-autospace:no-autospace/.test(
          asked,
        )
          ? []
          : ["spaces official text"]),
      ];
    }),
  ).toEqual([]);
});

it("no space follows a mark of a Chinese paragraph, save before a link", () => {
  const pages = readPages().filter(({ locale }) => locale === SOURCE);
  expect(pages.length).toBeGreaterThan(20);
  expect(
    faults(pages, (page) =>
      ["p", "dd", "td", "summary"].flatMap((tag) =>
        tagged(page, tag).flatMap(
          (one) =>
            unlinked(one).match(
              /[。！？：；，」][ \n]+[\p{Script=Han}「“《].{0,9}/gu,
            ) ?? [],
        ),
      ),
    ),
  ).toEqual([]);
});

/** The text of a paragraph, with a mark of its own where a link stands. */
function unlinked(node: Node): string {
  if (!("childNodes" in node)) return textOf(node);
  return node.childNodes
    .map((child) => (child.nodeName === "a" ? "\0" : unlinked(child)))
    .join("");
}
