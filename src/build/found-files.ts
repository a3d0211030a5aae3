import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { type PageAddress, robots, sitemap } from "../exports/sitemap.ts";

const SITEMAP = "sitemap.xml";

interface FoundSite {
  readonly addresses: readonly PageAddress[];
  /** The absolute address of the site's folder, if the build was told it. */
  readonly home: string | undefined;
  /** The day of the newest release. */
  readonly released: string | undefined;
}

/**
 * Writes below `dist` what crawlers ask for. A list of pages holds absolute
 * addresses, so there is none without them.
 * @returns what was done, in one line
 */
export async function writeFoundFiles(
  dist: string,
  { addresses, home, released }: FoundSite,
): Promise<string> {
  const list = home && released ? { home, released } : undefined;
  const folder = list && `${list.home.replace(/\/$/, "")}/`;
  await writeFile(
    join(dist, "robots.txt"),
    robots(folder && `${folder}${SITEMAP}`),
  );
  if (!list)
    return "no SITE_URL: no sitemap, and no page names its own address";
  const text = sitemap(addresses, list.released);
  await writeFile(join(dist, SITEMAP), text);
  return `listed the pages in ${SITEMAP}`;
}
