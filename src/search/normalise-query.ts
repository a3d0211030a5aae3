/**
 * What was typed, in the one spelling searched for: full-width letters and
 * digits become plain, capitals small, white space single.
 * @example normaliseQuery("  ６０％ ") // "60%"
 */
export function normaliseQuery(typed: string): string {
  return typed
    .toWellFormed()
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * A text in the same spelling, each character in its old place: characters
 * that would become longer or shorter stay as they are.
 */
export function foldText(text: string): string {
  return text.replace(/./gsu, foldCharacter);
}

function foldCharacter(character: string): string {
  const folded = character.normalize("NFKC").toLowerCase();
  return folded.length === character.length ? folded : character;
}
