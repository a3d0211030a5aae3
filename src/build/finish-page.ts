import { contentSecurityPolicy } from "./content-security-policy.ts";
import { attributeOf, type Element, textsIn } from "./html-elements.ts";
import { type HtmlPage, idsOf, parsePage } from "./html-page.ts";

/** Script types that a browser runs; data blocks need no permission. */
const RUNS = new Set(["", "module", "text/javascript"]);

export interface FinishedPage {
  readonly html: string;
  readonly seal: string;
  readonly ids: ReadonlySet<string>;
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
  );
  const at = policyPlace(page);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${seal}">`;
  return {
    html: html.slice(0, at) + meta + html.slice(at),
    seal,
    ids: new Set(idsOf(page)),
  };
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
