/** The languages' own names: the same on every page. */
const LANGUAGE_NAMES: ReadonlySet<string> = new Set(["中文", "English"]);

/** Whether a text names a language in itself, which every page does alike. */
export function isLanguageName(text: string): boolean {
  return LANGUAGE_NAMES.has(text);
}

/** Whether any character is Chinese; punctuation alone is not. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** False for a text of placeholders, digits and signs: nothing to translate. */
export function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(PLACEHOLDER, ""));
}

/** True for a Chinese text that says its words in Latin letters. */
export function lacksHan(text: string): boolean {
  return hasWords(text) && !hasHan(text) && !isLanguageName(text);
}

const PLACEHOLDER = /\{\{?\w+\}?\}/g;

/**
 * The placeholders of a text, each once, in alphabetical order.
 * @example placeholdersOf("{{count}} of {{all}}") -> ["{{all}}", "{{count}}"]
 */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set(text.match(PLACEHOLDER))].sort();
}
