import type { SitePlace } from "../exports/citation-files.ts";

/** Where the site is published, as the build was told. */
export function sitePlace(): SitePlace {
  const { SITE, BASE_URL: base } = import.meta.env;
  return { origin: SITE ? new URL(SITE).origin : "", base };
}
