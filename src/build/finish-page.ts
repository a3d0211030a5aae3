import type { PageAddress } from "../exports/sitemap.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { attributeOf, type Element, textsIn } from "./html-elements.ts";
import { type HtmlPage, idsOf, parsePage } from "./html-page.ts";

/** Script types that a browser runs; data blocks need no permission. */
const RUNS = new Set(["", "module", "text/javascript"]);

export interface FinishedPage {
  readonly html: string;
  readonly seal: string;
  readonly ids: ReadonlySet<string>;
  /** As the page names it; a page that names none is not to be found. */
  readonly address: PageAddress | undefined;
}

/**
 * Finishes a built page, which is parsed once for it: all that it still needs
 * is its own Content-Security-Policy.
 * @throws Error for a page without `<meta charset>`
 */
export function finishPage(html: string): FinishedPage {
  const page = parsePage(html);
  const textsOf = (isMeant: (element: Element) => boolean) =>
    page.elements
      .filter(isMeant)
      .flatMap(textsIn)
      .map(({ value }) => value);
  const seal = contentSecurityPolicy(
    textsOf(isInlineScript),
    textsOf(({ tagName }) => tagName === "style"),
    page.elements.some(({ tagName }) => tagName === "iframe"),
  );
  const at = policyPlace(page);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${seal}">`;
  // A page that others are to copy has it already: its hash is listed.
  const isSealed = html.startsWith(meta, at);
  return {
    html: isSealed ? html : html.slice(0, at) + meta + html.slice(at),
    seal,
    ids: new Set(idsOf(page)),
    address: addressOf(page),
  };
}

function addressOf({ elements }: HtmlPage): PageAddress | undefined {
  const links = elements
    .filter(({ tagName }) => tagName === "link")
    .map((link) => ({
      rel: attributeOf(link, "rel"),
      hreflang: attributeOf(link, "hreflang"),
      href: attributeOf(link, "href") ?? "",
    }));
  const canonical = links.find(({ rel }) => rel === "canonical")?.href;
  if (canonical === undefined) return undefined;
  const alternates = links.flatMap(({ hreflang, href }) =>
    hreflang === undefined ? [] : [{ hreflang, href }],
  );
  return { canonical, alternates };
}

/** Directly after the charset, before anything the policy is to govern. */
function policyPlace({ elements }: HtmlPage): number {
  const end = elements.find(isCharset)?.sourceCodeLocation?.endOffset;
  if (end === undefined) throw new Error("a page must begin with its charset");
  return end;
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
