/** The simplified character for each traditional one that the texts need. */
export type Simplified = ReadonlyMap<string, string>;

/**
 * The query in the one spelling that is searched for: full-width letters and
 * digits become plain, capitals small, traditional characters simplified,
 * white space single; marks that nobody sees are gone.
 * @example normaliseQuery("  ６０％ ", new Map()) // "60%"
 */
export function normaliseQuery(typed: string, simplified: Simplified): string {
  const plain = wellFormed(typed)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{Cf}\p{Cc}]+/gu, (hidden) => (/\s/.test(hidden) ? " " : ""))
    .replace(/\s+/g, " ")
    .trim();
  return foldText(withoutTones(plain), simplified);
}

/** Halves of a character, which no address can hold, each as a "\ufffd". */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

/**
 * A text in the same spelling, each character in its old place: characters
 * that would become longer or shorter stay as they are.
 */
export function foldText(text: string, simplified?: Simplified): string {
  return text.replace(/./gsu, (character) => {
    const folded = character.normalize("NFKC").toLowerCase();
    const plain = simplified?.get(folded) ?? folded;
    return plain.length === character.length ? plain : character;
  });
}

/** Latin letters without accents, so that pinyin may carry its tones. */
function withoutTones(text: string): string {
  return text
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC");
}
