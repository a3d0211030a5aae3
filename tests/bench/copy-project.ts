import { existsSync } from "node:fs";
import { cp, mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";

/** What a build reads, from the project's folder. */
const SOURCES = [
  "src",
  "content",
  "public",
  "astro.config.mjs",
  "package.json",
  "tsconfig.json",
] as const;

/** What a build writes a copy makes itself, and nothing of it was published. */
const LEFT_OUT = [join("content", ".generated"), "published.lock"];

/**
 * Copies what a build reads into `to`. The packages are linked one by one:
 * what a build caches beside them stays the copy's own.
 */
export async function copyProject(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  // An empty folder, as public/ may be, is not in a clone.
  const present = SOURCES.filter((name) => existsSync(join(from, name)));
  for (const name of present)
    await cp(join(from, name), join(to, name), {
      recursive: true,
      filter: (path) => !LEFT_OUT.some((end) => path.endsWith(end)),
    });
  const packages = await readdir(join(from, "node_modules"));
  await mkdir(join(to, "node_modules"));
  for (const name of packages.filter(isPackage))
    await symlink(
      join(from, "node_modules", name),
      join(to, "node_modules", name),
    );
}

/** `.bin` is a folder of programs; the other dotted names are caches. */
function isPackage(name: string): boolean {
  return name === ".bin" || !name.startsWith(".");
}
