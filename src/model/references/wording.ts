import {
  LANGUAGES,
  type Locale,
  SOURCE,
  type Typesetting,
} from "../../domain/text/languages.ts";
import { quote } from "../problem/describe-value.ts";
import { languageName } from "../problem/language-name.ts";
import type { Finding } from "../problem/problem.ts";

const PLACEHOLDER = /\{\{\w+\}\}/g;

/**
 * The fault of a text in the wrong script: Latin text with Chinese
 * characters cannot be read aloud, Chinese without any says its words in
 * Latin letters.
 */
export function scriptFinding(
  text: string,
  locale: Locale,
): Finding | undefined {
  const name = languageName(locale);
  const finding: Readonly<Record<Typesetting, Finding | false>> = {
    chinese: hasWords(text) &&
      !hasHan(text) && {
        found: quote(text),
        expected: name,
        fix: `Write it in ${name} characters.`,
      },
    latin: hasHan(text) && {
      found: quote(text),
      expected: `${name} without Chinese characters`,
      fix: `Write it in ${name}; a Chinese word may be given in pinyin.`,
    },
  };
  return finding[LANGUAGES[locale].typesetting] || undefined;
}

/** Words of the source that were left as they are. */
export function untranslatedFinding(
  text: string,
  source: string,
): Finding | undefined {
  if (text !== source || !hasWords(text)) return undefined;
  return {
    found: `${quote(text)} in both languages`,
    expected: "words of the language",
    fix: "Translate one of the two.",
  };
}

/** Placeholders that a translation has not as its source has them. */
export function placeholderFinding(text: string, source: string): Finding {
  const wanted = placeholdersOf(source).join(", ") || "no placeholder";
  return {
    found: placeholdersOf(text).join(", ") || "no placeholder",
    expected: `${wanted}, as in the ${languageName(SOURCE)}`,
    fix: "Use the same placeholders in both languages.",
  };
}

/**
 * The placeholders of a text, each once, in alphabetical order.
 * @example placeholdersOf("{{count}} of {{all}}") -> ["{{all}}", "{{count}}"]
 */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set(text.match(PLACEHOLDER))].sort();
}

/** Punctuation alone is not Chinese. */
function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** False for a text of placeholders, digits and signs: nothing to translate. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(PLACEHOLDER, ""));
}
