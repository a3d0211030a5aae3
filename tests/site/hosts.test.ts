import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { DIST, type Element, faults, readPages, tagged } from "./built-site.ts";
import { placeOf } from "./site-links.ts";

const pages = readPages();

/** Names of vocabularies: nobody fetches them. */
const NAMES = [
  "https://schema.org",
  "http://www.w3.org/",
  "https://json-schema.org/",
  "http://www.sitemaps.org/schemas/",
  "http://docs.oasis-open.org/legaldocml/ns/",
];

/** Named by what the site is built with, and asked for by nothing. */
const NEVER_ASKED: readonly { readonly file: RegExp; readonly says: string }[] =
  [
    // The licence of the styles' frame, in a comment.
    { file: /\.(?:html|css)$/, says: "https://tailwindcss.com" },
    // Completes a path for a moment, to take it apart as an address.
    { file: /^pagefind\/.*\/pagefind\.js$/, says: "https://example.com$" },
  ];

const TEXT = /\.(?:html|css|js|mjs|json|svg|xml|txt|webmanifest)$/;

describe("the site", () => {
  it("names no other host in any page, style or script", () => {
    const own = placeOf(pages).origin;
    const allowed = [...NAMES, ...(own ? [own] : [])];
    const texts = globSync("**/*", { cwd: DIST }).filter((file) =>
      TEXT.test(file),
    );
    expect(texts.length).toBeGreaterThan(pages.length);
    const foreign = texts.flatMap((file) => {
      const text = readFileSync(join(DIST, file), "utf8");
      return hostsIn(text)
        .filter((host) => !allowed.some((known) => host.startsWith(known)))
        .filter(
          (host) =>
            !NEVER_ASKED.some(
              (known) => known.file.test(file) && host.startsWith(known.says),
            ),
        )
        .map((host) => `${file}: ${host}`);
    });
    expect(foreign).toEqual([]);
  });

  it("loads nothing but what the page itself holds", () => {
    const loaded = faults(pages, (page) => [
      ...tagged(
        page,
        "img",
        "iframe",
        "video",
        "audio",
        "object",
        "embed",
        "base",
      )
        .filter((element) => !isOwn(element))
        .map(({ tagName }) => `<${tagName}>`),
      ...tagged(page, "script", "link")
        .filter(({ attrs }) =>
          attrs.some(
            ({ name, value }) =>
              name === "src" ||
              (name === "rel" &&
                /stylesheet|preload|prefetch|preconnect/.test(value)),
          ),
        )
        .map(({ tagName }) => `<${tagName}> that loads`),
    ]);
    expect(loaded).toEqual([]);
  });

  it("brings no web font and no cookie", () => {
    const brought = faults(
      pages,
      ({ html }) => html.match(/@font-face|document\.cookie/g) ?? [],
    );
    expect(brought).toEqual([]);
  });

  it("has no invisible blank in any page", () => {
    const invisible = faults(
      pages,
      ({ html }) => html.match(/.{20}[\u200b\ufeff]/g) ?? [],
    );
    expect(invisible).toEqual([]);
  });
});

/** Absolute addresses, and those that leave out only the protocol. */
function hostsIn(text: string): readonly string[] {
  const addresses =
    text.match(/\b(?:https?|wss?|ftp):\/\/[^\s"'`<>)\\]+/gi) ?? [];
  const bare =
    text.match(
      /(?<=(?:href|src|action|url)\s*[=(]\s*["']?)\/\/[^\s"'`<>)]+/gi,
    ) ?? [];
  return [...addresses, ...bare];
}

/** A base that only names a target, or a frame that shows a page of the site, or nothing yet. */
function isOwn({ tagName, attrs }: Element): boolean {
  const src = attrs.find(({ name }) => name === "src")?.value ?? "";
  return tagName === "iframe"
    ? src === "" || src.startsWith(`${placeOf(pages).base}/embed/`)
    : tagName === "base" && attrs.every(({ name }) => name === "target");
}
