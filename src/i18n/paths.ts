import type { Locale } from "../domain/text/languages.ts";

/**
 * The address of a page under the site's base path.
 * @param base as the build gives it, with or without its last slash
 * @param path without a first slash; empty for the language's front
 * @example localizedPath("/x", "en", "policy/m99/") // "/x/en/policy/m99/"
 */
export function localizedPath(
  base: string,
  locale: Locale,
  path: string,
): string {
  return `${base.replace(/\/$/, "")}/${locale}/${path}`;
}
