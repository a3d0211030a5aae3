import { unknownWords, type Vocabulary } from "./known-words.ts";
import { wordsOfNames } from "../names/query-names.ts";
import { searchTokens, type Token } from "../text/search-tokens.ts";
import { STOP_PHRASES } from "../text/stop-words.ts";
import type { Spelling } from "../text/spell-han.ts";

/** Longer queries are pasted text: that is not typed by its sound. */
const MOST_CHARACTERS = 60;
/** The longest run typed at once, in words and in characters. */
const [MOST_WORDS, MOST_HAN] = [8, 8];
/** Fewer characters sound like something by chance, if more are asked. */
const FEWEST_HAN = 3;

/** These are typed by nobody for a name. */
const ASKING = new RegExp(
  STOP_PHRASES.filter((phrase) => phrase.length > 1).join("|"),
  "gu",
);

/** The words that are known, and the sounds of the Chinese among them. */
type Spelled = Vocabulary & { readonly spelling: Spelling };

/**
 * The query with pinyin replaced by the Chinese of the texts that it spells.
 * @example respellPinyin("shenzhen 打造", …) // "深圳 打造"
 */
export function respellPinyin(query: string, vocabulary: Spelled): string {
  if (query.length > MOST_CHARACTERS) return query;
  const unknown = unknownWords(query, vocabulary);
  if (unknown.length === 0) return query;
  for (const window of windows(searchTokens(query), MOST_WORDS)) {
    const [start, end] = [window[0]?.start ?? 0, window.at(-1)?.end ?? 0];
    if (!unknown.some((word) => word.start >= start && word.end <= end))
      continue;
    const letters = query.slice(start, end).replace(/[ '’-]/g, "");
    if (!/^[a-z]+$/.test(letters)) continue;
    const han = vocabulary.spelling.ofPinyin(letters);
    if (han === undefined) continue;
    const rest = respellPinyin(query.slice(end).trimStart(), vocabulary);
    return `${query.slice(0, start)}${han}${rest && ` ${rest}`}`;
  }
  return query;
}

/** Neighbours up to so many, the most first. */
function* windows(
  tokens: readonly Token[],
  most: number,
): Generator<readonly Token[]> {
  for (let length = Math.min(most, tokens.length); length > 0; length -= 1)
    for (let start = 0; start + length <= tokens.length; start += 1)
      yield tokens.slice(start, start + length);
}

/**
 * The query with characters typed for others of the same sound replaced by
 * the Chinese of the texts that is read so.
 * @example respellHan("打告", …) // "打造"
 */
export function respellHan(query: string, vocabulary: Spelled): string {
  if (query.length > MOST_CHARACTERS) return query;
  // Names are never respelt.
  const named = wordsOfNames(query, vocabulary);
  return query.replace(/\p{Script=Han}{2,}/gu, (stretch, from: number) => {
    const isFree = (start: number, end: number) =>
      Array.from({ length: end - start }, (_, at) => from + start + at).some(
        (place) => !named.has(place),
      );
    return respellStretch(stretch, vocabulary.spelling, isFree);
  });
}

function respellStretch(
  stretch: string,
  spelling: Spelling,
  isFree: (start: number, end: number) => boolean,
): string {
  const fewest = Math.min(FEWEST_HAN, stretch.length);
  const most = Math.min(MOST_HAN, stretch.length);
  for (let length = most; length >= fewest; length -= 1)
    for (let start = 0; start + length <= stretch.length; start += 1) {
      const end = start + length;
      const part = stretch.slice(start, end);
      if (!isFree(start, end) || spelling.isWritten(part)) continue;
      const meant = spelling.ofSound(part);
      if (meant === undefined) continue;
      if (!isStrange(stretch, start, meant, spelling)) continue;
      return stretch.slice(0, start) + meant + stretch.slice(end);
    }
  return stretch;
}

/**
 * True if what would be changed stands with neither of its neighbours in the
 * texts. Where two words meet, each character has the other side.
 */
function isStrange(
  stretch: string,
  start: number,
  meant: string,
  { isWritten }: Spelling,
): boolean {
  const asking = stretch.replace(ASKING, (phrase) => " ".repeat(phrase.length));
  return Array.from(meant).every((character, after) => {
    const at = start + after;
    const pairs = [
      stretch.slice(Math.max(0, at - 1), at + 1),
      stretch.slice(at, at + 2),
    ];
    return (
      stretch.charAt(at) === character ||
      (asking.charAt(at) !== " " &&
        !pairs.some((pair) => pair.length > 1 && isWritten(pair)))
    );
  });
}
