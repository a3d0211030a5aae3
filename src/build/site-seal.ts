import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What a page cannot say of itself, as it counts only in a header. */
const HEADER_ONLY = ["frame-ancestors 'none'"];

/** Files for hosts, below `dist`, and where in them the seal belongs. */
const HOST_FILES = ["_headers", "_hosting/nginx.conf", "_hosting/Caddyfile"];
const PLACE = "{site-seal}";

/**
 * The one Content-Security-Policy that a host may send with every page: each
 * directive allows what some page's own allows. A browser holds a page to both,
 * so that the page's own stays the exact one.
 */
export function siteSeal(seals: readonly string[]): string {
  const allowed = new Map<string, Set<string>>();
  for (const directive of seals.flatMap((seal) => seal.split("; "))) {
    const [name = "", ...sources] = directive.split(" ");
    const known = allowed.get(name) ?? new Set();
    allowed.set(name, new Set([...known, ...sources]));
  }
  const joined = [...allowed].map(([name, sources]) =>
    [name, ...sources].join(" "),
  );
  return [...joined, ...HEADER_ONLY].join("; ");
}

/**
 * Writes the seal of the whole site into the files for hosts below `dist`.
 * @throws Error naming a file that has no place for it
 */
export async function sealHosts(
  dist: string,
  seals: readonly string[],
): Promise<void> {
  const seal = siteSeal(seals);
  for (const name of HOST_FILES) {
    const file = join(dist, name);
    const text = await readFile(file, "utf8");
    if (!text.includes(PLACE)) throw new Error(`${name} has no ${PLACE}`);
    await writeFile(file, text.replaceAll(PLACE, seal));
  }
}
