import { Features, transform } from "lightningcss";

import { ENGINE_FLOORS, stylesTargets } from "../engine-floors.ts";

const TARGETS = stylesTargets(ENGINE_FLOORS.reading);

const STYLE = /(?<=<style>)[\s\S]*?(?=<\/style>)/g;

/** A prefix that no target needs; a root that no page has. */
const NEEDLESS = /-webkit-text-decoration-color:[^;}]+;|,:host(?=\{)/g;

/**
 * Gives a function that writes a page's style sheets smaller. They come joined,
 * each with its own layers and its own prefixes, and are one sheet only here.
 * Sheets are remembered, as many pages share theirs.
 */
export function createStyleMinifier(): (html: string) => string {
  const done = new Map<string, string>();
  const minify = (css: string) => {
    const known = done.get(css) ?? minifySheet(css);
    done.set(css, known);
    return known;
  };
  return (html) => html.replace(STYLE, minify);
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
