// Shipped to the browser.
import { HAN_FORMS } from "./units.ts";

/** Spellings of marks, and the one mark that each is read as. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  // All but the mark that shows what follows it backwards.
  [/[^\P{Cf}\u202e]/gu, ""],
  [/￥/g, "¥"],
  [/[−‐-―]/g, "-"],
  [/[〜∼]/g, "~"],
  [/[‘’ʼ′`´]/g, "'"],
  [/[^\S\t\n\r]+/g, " "],
  [/ ?[\t\n\r][ \t\n\r]*/g, "\n"],
  // 24, 000, 000: no list has 000 in it.
  [/, (?=000(?!\d))/g, ","],
];

/**
 * A reader's input in lower case, half-width and simple characters, with
 * one kind of minus, apostrophe and blank, and without marks that nobody sees.
 * A tab or a new line stays one: what it parts came from two places.
 * @example plainTyping("　２４  Million ") // "24 million"
 */
export function plainTyping(text: string): string {
  const halfWidth = text
    .trim()
    .replace(/[！-～]/g, (mark) =>
      String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
    );
  return plainHan(
    MARKS.reduce(
      (plain, [looks, mark]) => plain.replace(looks, mark),
      halfWidth,
    ),
  )
    .trim()
    .toLowerCase();
}

/** Chinese digits and units in their simple forms, each in its place. */
export function plainHan(text: string): string {
  return HAN_FORMS.reduce(
    (plain, forms) =>
      plain.replace(new RegExp(`[${forms}]`, "g"), forms.charAt(0)),
    text,
  );
}
