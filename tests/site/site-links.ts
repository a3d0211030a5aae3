import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

import { attributeOf } from "../../src/build/html-elements.ts";
import { headAttribute, idsOf, type Page, tagged } from "./built-site.ts";

/** Where a built site is to be published, as its own pages say. */
export interface Place {
  /** `https://example.org`, or "" when the build was told none. */
  readonly origin: string;
  /** "" or "/x". */
  readonly base: string;
}

/**
 * The place that the front door's own address names; without that the folder
 * alone, which its first link into a language begins with.
 */
export function placeOf(pages: readonly Page[]): Place {
  const door = pages.find(({ kind }) => kind === "door");
  const [canonical] = door ? canonicalsOf(door) : [];
  if (canonical) {
    const { origin, pathname } = new URL(canonical);
    return { origin, base: pathname.replace(/\/$/, "") };
  }
  const links = door ? tagged(door, "a") : [];
  const [first = ""] = links.flatMap((link) => attributeOf(link, "href") ?? []);
  return { origin: "", base: /^(.*?)\/[a-z]+\//.exec(first)?.[1] ?? "" };
}

const UNKNOWN = "http://unknown.invalid";

export function canonicalsOf(page: Page): readonly string[] {
  return headAttribute(page, ["link", "rel", "canonical"], "href");
}

const ADDRESSES = [
  "href",
  "src",
  "action",
  "data-script",
  "data-more-script",
  "data-page",
  "data-tools",
] as const;

/** Every address a page names, as it stands there. */
export function addressesOf(page: Page): readonly string[] {
  return page.elements.flatMap((element) =>
    ADDRESSES.flatMap((name) => attributeOf(element, name) ?? []),
  );
}

/**
 * What is wrong with an address on a page: it leads out of the site, to no
 * file, to a folder without its slash, or to an anchor that is not there.
 * Undefined when it resolves.
 */
export function linkFault(
  address: string,
  page: Page,
  site: {
    readonly dist: string;
    readonly place: Place;
    readonly pages: readonly Page[];
  },
): string | undefined {
  if (address.startsWith("data:")) return undefined;
  const { origin, base } = site.place;
  const home = origin || UNKNOWN;
  const url = new URL(address, `${home}${base}${page.address}`);
  if (url.origin !== home) return `${address} leads to another host`;
  const below = `${base}/`;
  if (!url.pathname.startsWith(below))
    return `${address} leads out of ${below}`;
  const path = `/${decodeURIComponent(url.pathname.slice(below.length))}`;
  const file = join(site.dist, path, path.endsWith("/") ? "index.html" : "");
  if (!existsSync(file) || !statSync(file).isFile())
    return `${address} leads to nothing`;
  if (!url.hash) return undefined;
  const target = site.pages.find((each) => each.address === path);
  const id = decodeURIComponent(url.hash.slice(1));
  return target && idsOf(target).includes(id)
    ? undefined
    : `${address} leads to an anchor that is not there`;
}

/** How many elements refer within the page by id, and to which. */
export function referencesOf(page: Page): readonly string[] {
  const names = ["for", "aria-labelledby", "aria-describedby", "aria-controls"];
  return tagged(page, ...new Set(page.elements.map(({ tagName }) => tagName)))
    .flatMap((element) =>
      names.flatMap((name) => attributeOf(element, name)?.split(" ") ?? []),
    )
    .filter(Boolean);
}
