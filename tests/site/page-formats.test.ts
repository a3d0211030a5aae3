import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { LOCALES } from "../../src/domain/text/languages.ts";
import type { RecordOf } from "../../src/exports/record-schemas.ts";
import { DIST, faults, readPages } from "./built-site.ts";
import { alternatesOf, isRead, twinOf } from "./page-twins.ts";
import { content } from "./site-content.ts";
import { placeOf } from "./site-links.ts";

const pages = readPages();
const own = pages.filter(isRead);
const { policies } = content;

describe("the other forms that a page names", () => {
  const { origin, base } = placeOf(pages);
  const index = JSON.parse(
    readFileSync(join(DIST, "data/index.json"), "utf8"),
  ) as RecordOf<"index">;
  /** By the path of a file, the type it is of; the list of files names itself not. */
  const types = new Map([
    ...index.files.map(({ path, type }) => [`data/${path}`, type] as const),
    ["data/index.json", "application/json"],
    ...LOCALES.map(
      (locale) => [`${locale}/changes.xml`, "application/atom+xml"] as const,
    ),
    ...own.map((page) => [twinOf(page), "text/markdown"] as const),
  ]);

  it("are files of the type that they are named by", () => {
    const wrong = faults(own, (page) =>
      alternatesOf(page).flatMap(([type, href]) => {
        const path = href.slice(`${origin}${base}/`.length);
        const [media] = types.get(path)?.split(";") ?? [];
        const isThere = existsSync(join(DIST, path));
        return isThere && media === type ? [] : [`${href}: ${String(media)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ["", ["policy.json", "policy.bib", "policy.ris", "policy.csl.json"]],
    ["text/", ["text.zh.txt", "text.en.txt", "akn.zh.xml", "akn.en.xml"]],
    ["figures/", ["figures.csv", "figures.json"]],
    ["open/", ["answers.json"]],
    ["source/", ["sentences.json", "SHA256SUMS"]],
    ["m02/", ["m02.json"]],
  ])("are at least these on a policy's page %j", (page, files) => {
    for (const { id } of policies)
      for (const locale of LOCALES) {
        const address = `/${locale}/${id}/${page}`;
        const found = own.find((each) => each.address === address);
        const named = (found ? alternatesOf(found) : []).flatMap(([, href]) =>
          href.includes("/data/") ? href.split("/").slice(-1) : [],
        );
        expect(named).toEqual(files);
      }
  });
});
