// Shipped to the browser.
import type { Locale } from "../domain/text/local-text.ts";
import { HTML_LANG } from "./paths.ts";

/** Attributes that keep a browser from putting a text into another language. */
const AS_IT_IS = { translate: "no" } as const;

/**
 * Attributes of an element that holds official text in one of the languages.
 * The Chinese alone is official: no machine puts it into another language.
 * The English is a translation, which others may be made from.
 */
export function officialText(locale: Locale) {
  const lang = { lang: HTML_LANG[locale] };
  return locale === "zh" ? { ...lang, ...AS_IT_IS } : lang;
}

/** The same of an official name, in an element of that language anyway. */
export function officialName(locale: Locale): Partial<typeof AS_IT_IS> {
  return locale === "zh" ? AS_IT_IS : {};
}
