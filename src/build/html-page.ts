import { parse } from "parse5";

import { attributeOf, type Element, elements } from "./html-elements.ts";

/** A built page and its tree, which knows where in the text each thing is. */
export interface HtmlPage {
  readonly html: string;
  readonly elements: readonly Element[];
}

/** Everything that is asked of a page is asked of this one tree. */
export function parsePage(html: string): HtmlPage {
  const tree = parse(html, { sourceCodeLocationInfo: true });
  return { html, elements: elements(tree) };
}

/** The anchors of a page, in its order. */
export function idsOf({ elements }: HtmlPage): readonly string[] {
  return elements.flatMap((element) => attributeOf(element, "id") ?? []);
}
