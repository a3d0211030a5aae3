// Shipped to the browser.

/** Decides a language's marks, and the space between its words. */
export const TYPESETTINGS = ["chinese", "latin"] as const;
export type Typesetting = (typeof TYPESETTINGS)[number];

/** As which language its numbers, sums, dates and hedges are read and written. */
export const GRAMMARS = ["chinese", "english"] as const;
export type Grammar = (typeof GRAMMARS)[number];

interface Language {
  /** For `lang`, `hreflang` and `Intl`. */
  readonly tag: string;
  /** The tag whose way of listing things it has, where that is another. */
  readonly lists?: string;
  /** Its name in itself. */
  readonly name: string;
  readonly typesetting: Typesetting;
  readonly grammar: Grammar;
  /** Left to right, unless said otherwise. */
  readonly dir?: "rtl";
}

function languages<Id extends string>(table: Readonly<Record<Id, Language>>) {
  return table;
}

/**
 * The languages of the site, by their ids: the folder of their pages, their
 * column in the content, their file `content/ui/<id>.json`.
 */
export const LANGUAGES = languages({
  zh: {
    tag: "zh-CN",
    name: "中文",
    typesetting: "chinese",
    grammar: "chinese",
  },
  en: {
    tag: "en",
    // British English has no comma before the last of a list.
    lists: "en-GB",
    name: "English",
    typesetting: "latin",
    grammar: "english",
  },
});

export type Locale = keyof typeof LANGUAGES;

/** In the order of the table, the source's first. */
export const LOCALES = Object.keys(LANGUAGES) as Locale[];

/** The language of the official text, which alone governs. */
export const SOURCE = "zh" satisfies Locale;

/** A language that the official text is put into. */
export type TranslationLocale = Exclude<Locale, typeof SOURCE>;

/**
 * The translation that stands beside the source on the source's own pages,
 * and whose renderings the glossary accounts for.
 */
export const FIRST_TRANSLATION = "en" satisfies TranslationLocale;

export const TRANSLATIONS = /* @__PURE__ */ LOCALES.filter(isTranslation);

export function isTranslation(locale: Locale): locale is TranslationLocale {
  return locale !== SOURCE;
}

export type EachLanguage<T> = Readonly<Record<Locale, T>>;

export function eachLanguage<T>(make: (locale: Locale) => T): EachLanguage<T> {
  const made = LOCALES.map((locale) => [locale, make(locale)]);
  return Object.fromEntries(made) as EachLanguage<T>;
}

/**
 * The language that a page shows beside its own: on the page of a translation
 * the source.
 */
export function beside(locale: Locale): Locale {
  return locale === SOURCE ? FIRST_TRANSLATION : SOURCE;
}
