import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The seals of a site's pages. */
interface Seals {
  readonly seals: readonly string[];
  readonly embedSeals: readonly string[];
}

/** Who may frame a page, which counts only in a header, not in a page. */
const FRAMED_BY_NONE = "frame-ancestors 'none'";
const FRAMED_BY_ALL = "frame-ancestors *";

/** Files for hosts, below `dist`, and what in them the build fills in. */
const HOST_FILES: Readonly<Record<string, readonly string[]>> = {
  _headers: ["{site-seal}", "{embed-seal}"],
  "_hosting/nginx.conf": ["{site-seal}", "{embed-seal}", "{site-host}"],
  "_hosting/Caddyfile": ["{site-seal}", "{embed-seal}", "{site-host}"],
};

/** Stands for the site's name until SITE_URL gives it. */
const SOME_HOST = "example.org";

/**
 * The one Content-Security-Policy that a host may send with some pages: each
 * directive allows what some page's own allows. A browser holds a page to both,
 * so that the page's own stays the exact one.
 */
export function siteSeal(
  seals: readonly string[],
  framed = FRAMED_BY_NONE,
): string {
  const allowed = new Map<string, Set<string>>();
  for (const directive of seals.flatMap((seal) => seal.split("; "))) {
    const [name = "", ...sources] = directive.split(" ");
    const known = allowed.get(name) ?? new Set();
    allowed.set(name, new Set([...known, ...sources]));
  }
  const joined = [...allowed].map(([name, sources]) =>
    [name, ...sources].join(" "),
  );
  return [...joined, framed].join("; ");
}

/**
 * Writes the seals of the site and of what others may frame, and its name, into the files for hosts
 * below `dist`.
 * @param site where it is published, as SITE_URL gives it
 * @throws Error naming a file that has no place for one of them
 */
export async function fillHostFiles(
  dist: string,
  { seals, embedSeals }: Seals,
  site?: string,
): Promise<void> {
  const said: Readonly<Record<string, string>> = {
    "{site-seal}": siteSeal(seals),
    "{embed-seal}": siteSeal(embedSeals, FRAMED_BY_ALL),
    "{site-host}": site ? new URL(site).hostname : SOME_HOST,
  };
  for (const [name, places] of Object.entries(HOST_FILES)) {
    const file = join(dist, name);
    let text = await readFile(file, "utf8");
    for (const place of places) {
      if (!text.includes(place)) throw new Error(`${name} has no ${place}`);
      text = text.replaceAll(place, said[place] ?? "");
    }
    await writeFile(file, text);
  }
}
