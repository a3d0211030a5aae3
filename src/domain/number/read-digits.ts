// Shipped to the browser.

/** Arabic digits as typed: `value / 10^places`. */
export interface Digits {
  readonly value: bigint;
  readonly places: number;
  /**
   * Where the last mark may part thousands as well as decimals: `24.000`.
   * After `comma` (`2,5`) only a word for a power of ten shows that a number
   * is meant at all.
   */
  readonly doubt?: "point" | "comma" | undefined;
  readonly end: number;
}

/** Thousands, Indian groups, or none; decimals; and a power as in 1e7. */
const DIGITS =
  /(?:\d{1,3}([,.'’ ])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?|\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?|\d+(?:[.,]\d+)?|\.\d+)(?![.,'’]?\d)/y;
const EXPONENT = /e\+?(\d\d?)(?![\da-z])/y;

/** The digits at a place of a text; undefined where their marks make no sense. */
export function readDigitsAt(text: string, start: number): Digits | undefined {
  const written = matchAt(DIGITS, text, start)?.[0];
  if (written === undefined) return undefined;
  const value = BigInt(written.replace(/\D/g, ""));
  const decimals = decimalsOf(written);
  const end = start + written.length;
  const [power, zeros] = matchAt(EXPONENT, text, end) ?? [];
  if (!decimals || power === undefined)
    return decimals && { value, ...decimals, end };
  if (decimals.doubt === "comma") return undefined;
  const shift = Number(zeros) - decimals.places;
  return {
    value: value * 10n ** BigInt(Math.max(shift, 0)),
    places: Math.max(-shift, 0),
    end: end + power.length,
  };
}

/** What the marks in a number say about its decimals. */
function decimalsOf(
  written: string,
): Pick<Digits, "places" | "doubt"> | undefined {
  const marks = written.replace(/\d/g, "");
  const last = marks.slice(-1);
  const isGroup = marks.length > 1 && marks.startsWith(last);
  if (isGroup || !/[.,]/.test(last)) return { places: 0 };
  const at = written.lastIndexOf(last);
  const places = written.length - at - 1;
  const whole = written.slice(0, at);
  const isComma = marks === ",";
  if (/^0*$/.test(whole)) return { places };
  if (places === 3 && /^\d{1,3}(?:\D\d{3})*$/.test(whole))
    return isComma ? { places: 0 } : { places, doubt: "point" };
  if (!isComma) return { places };
  return places < 3 ? { places, doubt: "comma" } : undefined;
}

/** What a sticky pattern finds at a place. */
export function matchAt(
  pattern: RegExp,
  text: string,
  at: number,
): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
