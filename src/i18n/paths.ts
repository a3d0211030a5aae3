import type { Locale } from "../domain/text/local-text.ts";

/** What `<html lang>` says for each language. */
export const HTML_LANG = {
  zh: "zh-CN",
  en: "en",
} as const satisfies Record<Locale, string>;

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
