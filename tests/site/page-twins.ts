import { attributeOf } from "../../src/build/html-elements.ts";
import { isEmbed, isOfSite, type Page, tagged } from "./built-site.ts";

/**
 * Whether a page is read by itself: no frame, no answer to a wrong address, no
 * code to copy.
 */
export function isRead(page: Page): boolean {
  return !isEmbed(page) && isOfSite(page) && page.kind !== "not-found";
}

/** The file of the same text as Markdown, beside a page. */
export function twinOf({ file }: Page): string {
  return file.replace(/\.html$/, ".md");
}

/** The other forms that a page's head names: type and address of each. */
export function alternatesOf(
  page: Page,
): readonly (readonly [type: string, address: string])[] {
  return tagged(page, "link")
    .filter((link) => attributeOf(link, "rel") === "alternate")
    .filter((link) => attributeOf(link, "hreflang") === undefined)
    .map((link) => [
      attributeOf(link, "type") ?? "",
      attributeOf(link, "href") ?? "",
    ]);
}
