import type { Locale } from "../domain/text/languages.ts";
import {
  templatesOf,
  translateWith,
  type Templates,
  type Translate,
} from "./wording.ts";

export type { Templates, Translate } from "./wording.ts";

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

/**
 * The interface wording of one language, on an instance of its own.
 * @throws Error for a key that has no wording: a page must never show a key.
 */
export function createTranslator(locale: Locale): Translate {
  return translateWith(wordingOf(locale), locale);
}

/**
 * All wording below a key with its placeholders unfilled, for a script that
 * fills them in the browser.
 */
export function createTemplates(locale: Locale): Templates {
  return templatesOf(wordingOf(locale));
}
