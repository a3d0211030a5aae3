import {
  eachLanguage,
  type Grammar,
  LANGUAGES,
  type Locale,
  LOCALES,
  SOURCE,
} from "../../domain/text/languages.ts";
import type { LocalText } from "../../domain/text/local-text.ts";
import { translationHash } from "../translation/translation-hash.ts";
import type { Scaffold } from "./scaffold.ts";

/** Example words in every language of the site, by the grammar it has. */
export function inEach(chinese: string, english: string): LocalText {
  const words: Readonly<Record<Grammar, string>> = { chinese, english };
  return eachLanguage((locale) => words[LANGUAGES[locale].grammar]);
}

/** Texts in YAML, on one line: `{ zh: "示例", en: "Example" }`. */
export function columns(texts: LocalText): string {
  return `{ ${LOCALES.map((locale) => column(texts, locale)).join(", ")} }`;
}

/** The same of example words. */
export function said(chinese: string, english: string): string {
  return columns(inEach(chinese, english));
}

function column(texts: LocalText, locale: Locale): string {
  return `${locale}: ${JSON.stringify(texts[locale])}`;
}

/** The lines of a sentence in YAML, `indent` spaces in, after its `- ` or key. */
export function sentenceLines(
  id: string,
  texts: LocalText,
  { date }: Pick<Scaffold, "date">,
  indent: number,
): string {
  const hash = translationHash(texts[SOURCE]);
  return [
    `id: ${id}`,
    ...LOCALES.map((locale) => column(texts, locale)),
    `translation: { of: "${hash}", kind: machine, date: ${date} }`,
  ].join(`\n${" ".repeat(indent)}`);
}
