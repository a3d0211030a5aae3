import { expect, it } from "vitest";

import { faults, readPages, tagged, textOf } from "./built-site.ts";

// Some engines draw digits over each other where they space them out
// themselves. Only an engine that trims marks as well is asked for spacing.
const ASKED =
  /@supports \(text-spacing-trim:trim-start\)\{(?:[^{}]*\{[^{}]*\})*\}/g;

it("no engine but one that spaces figures well is asked to, and never in official text", () => {
  const pages = readPages();
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
