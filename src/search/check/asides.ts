/** A numeral that may lead a line of a list, and is no number of a sentence. */
const NUMERAL = String.raw`\d{1,2}(?:\.\d{1,2}){0,3}|[一二三四五六七八九十]{1,3}|[ivx]{1,4}|[a-h]`;
/** Behind these a number at the head of a line begins its sentence. */
const UNIT =
  "(?!\\s*(?:million|billion|thousand|trillion|bn|mn|m|k|per|percent|years?|months?|days?|yuan|rmb|to|[%‰万亿千百十元年月日个倍:：—–-])(?![a-z]))";

/** Marks and words that a writer puts to a quotation; what is held is put aside. */
const ASIDES: readonly RegExp[] = [
  // An address, with the brackets of a link around it.
  /\(?https?:\/\/[^\s<>{}|"”」，。)]+\)?/giu,
  // Marks of notes.
  /[¹²³⁰⁴-⁹†‡]+|[①-⑳⓪❶-❿⓵-⓾]/gu,
  // What stands in square brackets is by custom not the quoted.
  /[[［](?!\p{L}[\]］]\p{L})[^[\]［］\n]{1,80}[\]］]/gu,
  // A word on the quotation.
  /[(（](?:[^()（）\n]{0,12}(?:emphasis|italics)[^()（）\n]{0,24}|(?:着重号|粗体|黑体|下划线|强调)[^()（）\n]{0,16}|sic|译者?注[^()（）\n]{0,16})[)）]/giu,
  // The number of an item.
  new RegExp(
    String.raw`(?<=^[ \t>*•·-]*)(?:[(（](?:${NUMERAL})[)）]|(?:${NUMERAL})[.、)）．](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}${UNIT}|第[\d一二三四五六七八九十]{1,3}[条款项点章节][ \t:：,，、]|(?:measure|article|clause|item|section|point|para(?:graph)?|sentence|no\.|§)\s?(?:${NUMERAL})[.:,)]?${UNIT})`,
    "gimu",
  ),
  // Who says it, before a colon and behind a dash.
  /(?<=^[\s“"「『>]*)[^\n:：。.!?！？;；\d]{2,60}[:：](?=.{8})/gu,
  /(?<=[\s”"』」》。.])(?:[—–―]{1,2}\s?|-{1,2}\s)(?:[^\n—–。\d]|\b(?:19|20)\d\d\b){2,80}\s*$/gu,
];

export interface WithoutAsides {
  readonly read: string;
  readonly asides: readonly string[];
}

/**
 * A text with blanks for what its writer has put to the quotation, every other
 * sign in its old place.
 * @example withoutAsides("2.2 For firms[1]") // asides: ["2.2", "[1]"]
 */
export function withoutAsides(text: string): WithoutAsides {
  const found: { readonly at: number; readonly words: string }[] = [];
  let read = text;
  for (const looks of ASIDES)
    read = read.replace(looks, (words: string, ...rest: readonly unknown[]) => {
      const at = rest.find((each) => typeof each === "number") ?? 0;
      found.push({ at, words: words.trim() });
      return words.replace(/[^\n]/g, " ");
    });
  found.sort((a, b) => a.at - b.at);
  return { read, asides: found.map(({ words }) => words) };
}
