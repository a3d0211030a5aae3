import { createHash } from "node:crypto";

/**
 * The Content-Security-Policy of one page: exactly its inline scripts and
 * styles, by hash, and nothing from elsewhere.
 * @param holdsFrame true of a page that shows another page of the site in itself
 */
export function contentSecurityPolicy(
  scripts: readonly string[],
  styles: readonly string[],
  holdsFrame = false,
): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashesOf(scripts)].join(" "),
    ["style-src 'self'", ...hashesOf(styles)].join(" "),
    "img-src 'self' data:",
    "connect-src 'self'",
    ...(holdsFrame ? ["frame-src 'self'"] : []),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

function hashesOf(texts: readonly string[]): readonly string[] {
  const hashes = texts.map((text) => {
    const hash = createHash("sha256").update(text).digest("base64");
    return `'sha256-${hash}'`;
  });
  return [...new Set(hashes)];
}
