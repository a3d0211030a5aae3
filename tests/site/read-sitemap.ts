import { attributeOf } from "../../src/build/html-elements.ts";
import { readXml, type XmlNode } from "../exports/read-xml.ts";
import { type Page, tagged } from "./built-site.ts";
import { canonicalsOf } from "./site-links.ts";

interface Entry {
  readonly loc: string | undefined;
  readonly lastmod: string | undefined;
  readonly links: readonly string[];
}

function entriesOf(sitemap: string): readonly Entry[] {
  return readXml(sitemap).children.map((entry) => {
    const textOf = (name: string) =>
      entry.children.find((child) => child.name === name)?.text;
    return {
      loc: textOf("loc"),
      lastmod: textOf("lastmod"),
      links: entry.children
        .filter(({ name }) => name === "xhtml:link")
        .map(linkOf),
    };
  });
}

function linkOf({ attributes }: XmlNode): string {
  return `${attributes["hreflang"] ?? ""} ${attributes["href"] ?? ""}`;
}

/** Where a list of pages says other than the pages say of themselves. */
export function faultsOfSitemap(
  sitemap: string,
  pages: readonly Page[],
): readonly string[] {
  const entries = entriesOf(sitemap);
  const said = new Map(
    pages.flatMap((page) =>
      canonicalsOf(page).map((to) => [to, alternatesOf(page)] as const),
    ),
  );
  const listed = entries.map(({ loc = "" }) => loc);
  return [
    ...[...said.keys()].filter((to) => !listed.includes(to)),
    ...listed.filter((to, at) => listed.indexOf(to) < at || !said.has(to)),
    ...entries.flatMap(({ loc = "", lastmod = "", links }) =>
      /^\d{4}-\d\d-\d\d$/.test(lastmod) &&
      String(links) === String(said.get(loc))
        ? []
        : [`${loc} ${lastmod} ${links.join()}`],
    ),
  ];
}

function alternatesOf(page: Page): readonly string[] {
  return tagged(page, "link")
    .filter((link) => attributeOf(link, "hreflang") !== undefined)
    .map(
      (link) =>
        `${attributeOf(link, "hreflang") ?? ""} ${attributeOf(link, "href") ?? ""}`,
    );
}
