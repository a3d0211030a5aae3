import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

import { FOLDERS } from "./folder-map.ts";

/** A line of the drawing: `model  -> domain`. */
const ARROW = /^(\S+) +->(.*)$/gm;

it("docs/architecture.md draws the arrows that the sources are held to", () => {
  const page = readFileSync("docs/architecture.md", "utf8");
  const drawn = [...page.matchAll(ARROW)].map(([, from = "", to = ""]) => [
    from,
    to.match(/[^\s,]+/g)?.sort() ?? [],
  ]);
  const held = Object.entries(FOLDERS).map(([from, { folders }]) => [
    from,
    [...folders].sort(),
  ]);
  expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(held));
});
