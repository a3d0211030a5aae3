import type { Locale } from "../../domain/text/languages.ts";

const NAMES = new Intl.DisplayNames("en", { type: "language" });

/** A language as messages to maintainers call it: `Chinese`. */
export function languageName(locale: Locale): string {
  return NAMES.of(locale) ?? locale;
}
