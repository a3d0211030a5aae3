import { LANGUAGES, type Locale } from "../../domain/text/languages.ts";
import type { CardFace, CardFont, Face } from "./card-font.ts";

/** Some words in one face. */
export interface Segment {
  readonly text: string;
  readonly face: Face;
}

/** Where a sign stands in its line, in ems from its beginning. */
export interface PlacedSign {
  readonly sign: string;
  readonly face: Face;
  readonly at: number;
  /** The segment it is of. */
  readonly segment: number;
}

const HAN = /\p{Script=Han}/u;
const LATIN = /[\p{Script=Latin}\d%]/u;
/** Marks that are half ink, half room: the room stands before or after it. */
const OPENS = /[（《〈「“‘〔]/;
const CLOSES = /[）》〉」”’〕，。、：；]/;
/** Drawn as wide as a sign of Chinese, which Latin text must not show. */
const WIDE_IN_LATIN = /[“”‘’…]/;

const HALF = 0.5;
/** Between Chinese and figures or Latin letters. */
const APART = 0.1;
/** Beside the ink of a mark whose own room is left out. */
const BESIDE = 0.05;

/** The signs of a line one after the other, and the width of all, in ems. */
export function placeSigns(
  segments: readonly Segment[],
  locale: Locale,
  font: CardFont,
): { readonly signs: readonly PlacedSign[]; readonly width: number } {
  const isChinese = LANGUAGES[locale].typesetting === "chinese";
  const signs: PlacedSign[] = [];
  let at = 0;
  let before: { sign: string; face: Face } | undefined;
  for (const [segment, { text, face }] of segments.entries())
    for (const sign of text) {
      const [from, to] = roomOf(sign, isChinese, font[face]);
      if (isChinese) at += spaceBetween(before?.sign, sign);
      if (before?.face === face && !HAN.test(sign))
        at += font[face].kerningOf(before.sign, sign);
      signs.push({ sign, face, segment, at: at - from });
      at += to - from;
      before = { sign, face };
    }
  return { signs, width: at };
}

/** From where to where a sign takes up its line. */
function roomOf(
  sign: string,
  isChinese: boolean,
  face: CardFace,
): readonly [number, number] {
  if (isChinese || !WIDE_IN_LATIN.test(sign)) return [0, face.advanceOf(sign)];
  const [from, to] = face.inkOf(sign);
  return [from - BESIDE, to + BESIDE];
}

/** What stands between two signs of Chinese beyond their own room. */
function spaceBetween(before: string | undefined, sign: string): number {
  if (before === undefined) return OPENS.test(sign) ? -HALF : 0;
  if (OPENS.test(sign)) return isMark(before) ? -HALF : 0;
  if (CLOSES.test(sign)) return CLOSES.test(before) ? -HALF : 0;
  const isMixed =
    (HAN.test(before) && LATIN.test(sign)) ||
    (LATIN.test(before) && HAN.test(sign));
  return isMixed ? APART : 0;
}

function isMark(sign: string): boolean {
  return OPENS.test(sign) || CLOSES.test(sign);
}
