/** The site's two languages. Chinese is the language of the official text. */
export const LOCALES = ["zh", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** One thing said in both languages; neither may be empty. */
export type LocalText = Readonly<Record<Locale, string>>;

/** The same where only the official text is needed. */
export type SourceText = Pick<LocalText, "zh">;

/** The language a page does not show first. */
export function otherLocale(locale: Locale): Locale {
  return locale === "zh" ? "en" : "zh";
}
