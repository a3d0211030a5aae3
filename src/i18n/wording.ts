import i18next, { type i18n } from "i18next";

import type { Locale } from "../domain/text/languages.ts";

/** Interface wording by key: `t("search.open")`. */
export type Translate = (
  key: string,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The unfilled wording of a section: `words("calculator.cap-steps")`. */
export type Templates = (section: string) => Readonly<Record<string, string>>;

/**
 * The interface wording of one language, on an instance of its own.
 * @param wording all of it, as its file has it
 * @throws Error for a key that has no wording: a page must never show a key.
 */
export function translateWith(wording: object, locale: Locale): Translate {
  const instance: i18n = i18next.createInstance();
  void instance.init({
    lng: locale,
    initAsync: false,
    resources: { [locale]: { translation: wording } },
    // The templates escape; a second time would show entities to readers.
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`No ${locale} wording for "${key}" in content/ui`);
    },
  });
  return (key, values) => instance.t(key, { ...values });
}

/** All wording below a key, its placeholders unfilled. */
export function templatesOf(wording: object): Templates {
  return (section) => {
    const words = section
      .split(".")
      .reduce<unknown>(
        (part, key) => (part as Record<string, unknown>)[key],
        wording,
      );
    return words as Readonly<Record<string, string>>;
  };
}
