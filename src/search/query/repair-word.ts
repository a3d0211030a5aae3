/** From this length on a word may have two mistakes. */
const LONG = 8;
const SHORTEST = 4;

/**
 * The known word nearest to a misspelt one, with the same first letter: one
 * letter more, less, other or exchanged with its neighbour; two in a long
 * word. Undefined where none is near.
 */
export function repairWord(
  word: string,
  known: Iterable<string>,
): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const most = word.length >= LONG ? 2 : 1;
  let [best, least]: [string | undefined, number] = [undefined, most + 1];
  for (const candidate of known) {
    if (candidate[0] !== word[0] || candidate.length < SHORTEST - 1) continue;
    if (Math.abs(candidate.length - word.length) > most) continue;
    const changes = countChanges(word, candidate);
    if (changes < least) [best, least] = [candidate, changes];
  }
  return best;
}

/** Damerau and Levenshtein's distance, in its simpler form. */
function countChanges(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, at) => at),
  ];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = isSwapped(a, b, i, j)
        ? (before[j - 2] ?? 0) + 1
        : Infinity;
      row.push(
        Math.min(
          (row[j - 1] ?? 0) + 1,
          (last[j] ?? 0) + 1,
          (last[j - 1] ?? 0) + same,
          swapped,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** True if the two letters before these places are exchanged. */
function isSwapped(a: string, b: string, i: number, j: number): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
}

const VOWELS = Array.from("aeiou");

/**
 * The words that a misspelt one may stand for, by the commonest mistakes:
 * two letters exchanged, one too many, a vowel or one of two alike left out,
 * a vowel for another.
 */
export function likelySpellings(word: string): readonly string[] {
  const places = Array.from(word, (_, at) => at);
  const spelled = (at: number, length: number, letters: string) =>
    word.slice(0, at) + letters + word.slice(at + length);
  return [
    ...places.map((at) =>
      spelled(at, 2, (word[at + 1] ?? "") + (word[at] ?? "")),
    ),
    ...places.map((at) => spelled(at, 1, "")),
    ...places.flatMap((at) =>
      [word[at] ?? "", ...VOWELS].map((letter) => spelled(at + 1, 0, letter)),
    ),
    ...places
      .filter((at) => VOWELS.includes(word[at] ?? ""))
      .flatMap((at) => VOWELS.map((vowel) => spelled(at, 1, vowel))),
  ];
}
