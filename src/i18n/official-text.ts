// Shipped to the browser.
import { LANGUAGES, type Locale, SOURCE } from "../domain/text/languages.ts";

/** Attributes that keep a browser from putting a text into another language. */
const AS_IT_IS = { translate: "no" } as const;

/** Attributes of an element whose text is in a language. */
export function inLanguage(locale: Locale) {
  const { tag, dir } = LANGUAGES[locale];
  return dir ? { lang: tag, dir } : { lang: tag };
}

/** Attributes of a page, or a side of one, in a language: for scripts and styles. */
export function setIn(locale: Locale) {
  const { typesetting } = LANGUAGES[locale];
  return { "data-locale": locale, "data-typesetting": typesetting };
}

/**
 * Attributes of an element that holds official text in one of the languages.
 * The source alone is official: no machine puts it into another language. A
 * translation is one that others may be made from.
 */
export function officialText(locale: Locale = SOURCE) {
  return { ...inLanguage(locale), ...officialName(locale) };
}

/** The same of an official name, in an element of that language anyway. */
export function officialName(locale: Locale): Partial<typeof AS_IT_IS> {
  return locale === SOURCE ? AS_IT_IS : {};
}
