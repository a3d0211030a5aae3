import { expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import { isEmbed, localPages, readPages } from "./built-site.ts";

it("the page for wrong addresses knows every other page", () => {
  const pages = readPages();
  const known = pages
    .filter(({ kind }) => kind === "not-found")
    .flatMap(({ elements }) =>
      elements.flatMap((element) => attributeOf(element, "data-paths") ?? []),
    );
  expect(known).toHaveLength(1);
  const paths = known[0]?.split(" ") ?? [];
  const built = new Set(
    localPages(pages)
      .filter((page) => !isEmbed(page))
      .map(({ address }) => address.replace(/^\/\w+\//, "")),
  );
  expect(new Set(paths)).toEqual(built);
});
