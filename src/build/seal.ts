import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import {
  defaultTreeAdapter,
  parse,
  type DefaultTreeAdapterTypes,
} from "parse5";

import { holdNumbers } from "./hold-numbers.ts";
import { attributeOf, elements } from "./html-elements.ts";
import { htmlFiles } from "./html-files.ts";
import { createStyleMinifier } from "./minify-styles.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Script types that a browser runs; data blocks need no permission. */
const RUNS = new Set(["", "module", "text/javascript"]);

/**
 * Gives each built page below `dist` its own Content-Security-Policy: exactly
 * its inline scripts and styles, by hash, and nothing from elsewhere. Before
 * that it is finished: its numbers are held to their units, and its styles
 * made small, as what is hashed must stay as it is.
 * Returns the policies, one a page.
 */
export async function sealPages(dist: string): Promise<readonly string[]> {
  const minifyStyles = createStyleMinifier();
  const seals: string[] = [];
  for (const file of await htmlFiles(dist)) {
    const html = minifyStyles(holdNumbers(await readFile(file, "utf8")));
    const page = parse(html, { sourceCodeLocationInfo: true });
    const seal = policyOf(page);
    await writeFile(file, sealed(html, page, seal));
    seals.push(seal);
  }
  return seals;
}

/**
 * The page with its policy directly after `<meta charset>`, before anything
 * the policy is to govern.
 * @throws Error for a page without `<meta charset>`
 */
function sealed(html: string, page: Node, seal: string): string {
  const charset = elements(page).find(isCharset);
  const end = charset?.sourceCodeLocation?.endOffset;
  if (end === undefined) throw new Error("a page must begin with its charset");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${seal}">`;
  return html.slice(0, end) + meta + html.slice(end);
}

function policyOf(page: Node): string {
  const scripts = hashesOf(page, isInlineScript);
  const styles = hashesOf(page, (element) => element.tagName === "style");
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

function hashesOf(
  page: Node,
  wanted: (element: Element) => boolean,
): readonly string[] {
  const hashes = elements(page)
    .filter(wanted)
    .map((element) => {
      const text = element.childNodes
        .map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : ""))
        .join("");
      return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    });
  return [...new Set(hashes)];
}

function isCharset(element: Element): boolean {
  return (
    element.tagName === "meta" && attributeOf(element, "charset") !== undefined
  );
}

function isInlineScript(element: Element): boolean {
  if (element.tagName !== "script") return false;
  return (
    attributeOf(element, "src") === undefined &&
    RUNS.has(attributeOf(element, "type") ?? "")
  );
}
