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

/** The folder of the pages that stand in frames on other sites. */
const EMBEDS = "embed";

/**
 * The address of what other sites may frame, under the site's base path.
 * @param id of a sentence or of a support
 * @example embedPath("/x", "en", "policy", "m99-s2") // "/x/embed/en/policy/m99-s2/"
 */
export function embedPath(
  base: string,
  locale: Locale,
  policyId: string,
  id: string,
): string {
  return `${base.replace(/\/$/, "")}/${EMBEDS}/${locale}/${policyId}/${id}/`;
}
