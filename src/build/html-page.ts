import { parse } from "parse5";

import { attributeOf, type Element, elements } from "./html-elements.ts";

/** A built page and its tree, which knows where in the text each thing is. */
export interface HtmlPage {
  readonly html: string;
  /** In document order. */
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

/** What a part of a page's text becomes; a part may be empty. */
export interface Edit {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly text: string;
}

/** The text with all edits, which may come in any order, but not overlap. */
export function edited(html: string, edits: readonly Edit[]): string {
  let text = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.startOffset - b.startOffset)) {
    text += html.slice(at, edit.startOffset) + edit.text;
    at = edit.endOffset;
  }
  return text + html.slice(at);
}
