import { extname } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".atom": "application/atom+xml; charset=utf-8",
  ".avif": "image/avif",
  ".bib": "text/plain; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".ics": "text/calendar; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".ris": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ts": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".xml": "application/xml; charset=utf-8",
  ".yaml": "text/yaml; charset=utf-8",
  ".zip": "application/zip",
};

/** Search index pieces (`.pagefind`, `.pf_*`) and all unknown are plain bytes. */
const BYTES = "application/octet-stream";

/**
 * The Content-Type of a file by its name.
 * @example contentType("en/index.html") // "text/html; charset=utf-8"
 */
export function contentType(file: string): string {
  return TYPES[extname(file).toLowerCase()] ?? BYTES;
}

/** True for types that hosts compress on their way. */
export function isCompressible(type: string): boolean {
  return /^text\/|json|xml|javascript|wasm/.test(type);
}
