import { stat } from "node:fs/promises";
import { join } from "node:path";

export type Resolved =
  | { readonly kind: "file"; readonly file: string }
  /** The path lacks its last slash, or leads to the base. */
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "missing" };

const MISSING: Resolved = { kind: "missing" };

/**
 * Finds the file of a request as static hosts do: `/a/` is `a/index.html`,
 * `/a` is the file `a`, else `a.html`, else a redirect to `/a/`.
 * @param root the served folder
 * @param base "" or "/x": only paths below it are served
 * @param pathname percent-encoded, without its query
 */
export async function resolveRequest(
  root: string,
  base: string,
  pathname: string,
): Promise<Resolved> {
  if (base && pathname === base) return { kind: "redirect", to: `${base}/` };
  if (!pathname.startsWith(`${base}/`)) return MISSING;
  const segments = safeSegments(pathname.slice(base.length + 1));
  if (!segments) return MISSING;
  const path = join(root, ...segments);
  if (pathname.endsWith("/")) return fileOrMissing(join(path, "index.html"));
  if (await isFile(path)) return { kind: "file", file: path };
  if (await isFile(`${path}.html`))
    return { kind: "file", file: `${path}.html` };
  return (await isFile(join(path, "index.html")))
    ? { kind: "redirect", to: `${pathname}/` }
    : MISSING;
}

/** The decoded parts of a path, or undefined when one could leave the root. */
function safeSegments(path: string): readonly string[] | undefined {
  const decoded = decode(path);
  if (decoded === undefined || /[\\\0]/.test(decoded)) return undefined;
  const segments = decoded.split("/").filter((part) => part !== "");
  return segments.some((part) => part === ".." || part === ".")
    ? undefined
    : segments;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function fileOrMissing(file: string): Promise<Resolved> {
  return (await isFile(file)) ? { kind: "file", file } : MISSING;
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
}
