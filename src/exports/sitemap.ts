import { xml, xmlDocument } from "./xml.ts";

/** Where a page is found, and where it is in each language. */
export interface PageAddress {
  readonly canonical: string;
  readonly alternates: readonly {
    readonly hreflang: string;
    readonly href: string;
  }[];
}

const NAMESPACES = {
  xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
  "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
};

/**
 * The list of all pages for search engines, each address once.
 * @param changed the day of the release that they are of
 */
export function sitemap(
  pages: readonly PageAddress[],
  changed: string,
): string {
  const once = new Map(pages.map((page) => [page.canonical, page]));
  const entries = [...once.values()].map(({ canonical, alternates }) =>
    xml(
      "url",
      {},
      xml("loc", {}, canonical),
      xml("lastmod", {}, changed),
      ...alternates.map((alternate) =>
        xml("xhtml:link", { rel: "alternate", ...alternate }),
      ),
    ),
  );
  return xmlDocument(xml("urlset", NAMESPACES, ...entries));
}

/** What says to crawlers that they may read everything, and where the list is. */
export function robots(sitemapAddress?: string): string {
  const more = sitemapAddress ? `\nSitemap: ${sitemapAddress}\n` : "";
  return `User-agent: *\nAllow: /\n${more}`;
}
