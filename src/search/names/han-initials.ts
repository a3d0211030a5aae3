import type { Readings } from "../text/pinyin-readings.ts";

/** Names of two characters share their initials with too many words. */
const [FEWEST, MOST] = [3, 5];
/** Without a vowel; words of other languages that have none begin otherwise. */
const NO_WORD = /^[b-df-hj-np-tv-z][b-df-hj-np-tv-xz]+$/;

/**
 * The first letters of a Chinese name's syllables, as people type them.
 * Undefined where they may be taken for something else.
 * @example hanInitials("天气好", readings) // "tqh"
 */
export function hanInitials(
  name: string,
  readings: Readings,
): string | undefined {
  const characters = Array.from(name);
  if (characters.length < FEWEST || characters.length > MOST) return undefined;
  const initials = characters
    .map((character) => readings.get(character)?.[0]?.charAt(0) ?? "")
    .join("");
  const isWhole = initials.length === characters.length;
  return isWhole && NO_WORD.test(initials) ? initials : undefined;
}

/** The initials of each of some names that no other of them has. */
export function uniqueInitials(
  names: readonly string[],
  readings: Readings,
): ReadonlyMap<string, string> {
  const found = [...new Set(names)].flatMap((name) => {
    const initials = hanInitials(name, readings);
    return initials ? [[name, initials] as const] : [];
  });
  return new Map(
    found.filter(
      ([name, own]) =>
        !found.some(([other, initials]) => initials === own && other !== name),
    ),
  );
}
