import i18next, { type i18n } from "i18next";

import type { Locale } from "../domain/text/languages.ts";

const FOLDER = "../../content/ui";
const FILES: Readonly<Record<string, object>> = import.meta.glob(
  "../../content/ui/*.json",
  { eager: true, import: "default" },
);

/** All the wording of a language, as its file has it. */
function wordingOf(locale: Locale): object {
  const wording = FILES[`${FOLDER}/${locale}.json`];
  if (!wording) throw new Error(`There is no content/ui/${locale}.json`);
  return wording;
}

/** Interface wording by key: `t("search.open")`. */
export type Translate = (
  key: string,
  values?: Readonly<Record<string, string | number>>,
) => string;

/**
 * The interface wording of one language, on an instance of its own.
 * @throws Error for a key that has no wording: a page must never show a key.
 */
export function createTranslator(locale: Locale): Translate {
  const instance: i18n = i18next.createInstance();
  void instance.init({
    lng: locale,
    initAsync: false,
    resources: { [locale]: { translation: wordingOf(locale) } },
    // The templates escape; a second time would show entities to readers.
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`No ${locale} wording for "${key}" in content/ui`);
    },
  });
  return (key, values) => instance.t(key, { ...values });
}

/**
 * All wording below a key with its placeholders unfilled, for a script that
 * fills them in the browser.
 */
export function createTemplates(locale: Locale): Templates {
  return (section) => {
    const words = section
      .split(".")
      .reduce<unknown>(
        (part, key) => (part as Record<string, unknown>)[key],
        wordingOf(locale),
      );
    return words as Readonly<Record<string, string>>;
  };
}

/** The unfilled wording of a section: `words("calculator.cap-steps")`. */
export type Templates = (section: string) => Readonly<Record<string, string>>;
