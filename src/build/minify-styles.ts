import { Features, transform } from "lightningcss";

import { ENGINE_FLOORS, stylesTargets } from "../engine-floors.ts";

const TARGETS = stylesTargets(ENGINE_FLOORS.reading);

/** A prefix that no target needs; a root that no page has. */
const NEEDLESS = /-webkit-text-decoration-color:[^;}]+;|,:host(?=\{)/g;

/**
 * Gives a function that writes a page's style sheet smaller. Sheets come
 * joined, each with its own layers and its own prefixes, and are one only
 * here. Each is remembered, as many pages share theirs.
 */
export function createStyleMinifier(): (css: string) => string {
  const done = new Map<string, string>();
  return (css) => {
    const known = done.get(css) ?? minifySheet(css);
    done.set(css, known);
    return known;
  };
}

/** A text, or what parts a list. */
const LIST = /("[^"]*")|, /g;

/** @throws Error for a sheet that is no CSS */
function minifySheet(css: string): string {
  const { code } = transform({
    filename: "page.css",
    code: new TextEncoder().encode(css.replace(NEEDLESS, "")),
    minify: true,
    targets: TARGETS,
    // The bundler has put in what is needed, and one prefix more.
    exclude: Features.VendorPrefixes | Features.LightDark,
  });
  // The lists in custom properties it leaves as they were; texts stay so.
  return new TextDecoder()
    .decode(code)
    .replaceAll(LIST, (_, text?: string) => text ?? ",");
}
