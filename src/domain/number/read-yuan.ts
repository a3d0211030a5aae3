// Shipped to the browser.
import { readNumberAt, type NumberRead } from "./read-number.ts";
import { LAST, MINUS, YUAN } from "./units.ts";

/** A number of yuan as typed: `value / 10^places`. */
export interface YuanRead extends Pick<
  NumberRead,
  "value" | "places" | "isDoubtful"
> {
  readonly isNegative: boolean;
}

/** Marks of the yuan, and those of a bank's form, before the number. */
const BEFORE = new RegExp(`^(?:(?:${YUAN}|\\(?[大小]写\\)?)[\\s:]*)*["'“]?`);
const TENTHS = /^\s?元[零〇]?(?:(\S)[角毛])?[零〇]?(?:(\S)分)?/;
/** A dash for no fen, marks of the yuan, 整 for an even sum, and the end. */
const AFTER = new RegExp(
  `^(?:[.,/]-+)?(?:\\s*(?:\\(?(?:${YUAN})\\)?|[钱錢整正]|kuai|only))*${LAST}$`,
);

/**
 * A whole text as a number of yuan, not rounded and without a bound;
 * undefined where it is anything else.
 * @param plain in plain typing
 * @example readYuan("¥7.1234") // { value: 71234n, places: 4, … }
 */
export function readYuan(plain: string): YuanRead | undefined {
  const unsigned = plain.replace(BEFORE, "").replace(MINUS, "");
  const isNegative = MINUS.test(plain.replace(BEFORE, ""));
  const text = unsigned.replace(BEFORE, "");
  const read = readNumberAt(text, 0);
  // One and two are said of anything.
  if (!read || (read.script === "words" && !read.isLarge)) return undefined;
  const rest = text.slice(read.end);
  const [change = "", tenths, hundredths] = TENTHS.exec(rest) ?? [];
  const [ten, one] = [digitOf(tenths), digitOf(hundredths)];
  if (ten === undefined || one === undefined) return undefined;
  if (!AFTER.test(rest.slice(change.length))) return undefined;
  const { value, places, isDoubtful } = read;
  if (!tenths && !hundredths) return { value, places, isDoubtful, isNegative };
  if (places > 0) return undefined;
  const hundredfold = value * 100n + ten * 10n + one;
  return { value: hundredfold, places: 2, isDoubtful, isNegative };
}

/** An absent digit counts nothing; undefined for any other character. */
function digitOf(character: string | undefined): bigint | undefined {
  if (character === undefined) return 0n;
  const read = readNumberAt(character, 0);
  return read && read.value < 10n ? read.value : undefined;
}
