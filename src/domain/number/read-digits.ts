// Shipped to the browser.

/** Arabic digits as typed, with no marks but a point before decimals. */
export interface Digits {
  readonly plain: string;
  /**
   * The last mark may part thousands as well as decimals: `24.000`.
   * After `comma` (`2,5`) only a word for a power of ten shows that a number
   * is meant at all.
   */
  readonly doubt?: "point" | "comma" | undefined;
}

/** Thousands, Indian or Chinese groups, or none; decimals; and a power as in 1e7. */
export const DIGITS = String.raw`(?:\d{1,3}(?<mark>[,.' ])\d{3}(?:\k<mark>\d{3})*(?:(?!\k<mark>)[.,]\d+)?|\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?|\d{1,4}(?:,\d{4}){2,}|\d+(?:[.,]\d+)?|\.\d+)(?![.,']?\d)(?:e\+?\d\d?(?![\da-z]))?`;

/** Digits by what their marks say; undefined where the marks make no sense. */
export function readDigits(written: string): Digits | undefined {
  const [number = "", power] = written.split(/e\+?/);
  const marks = number.replace(/\d/g, "");
  const last = marks.slice(-1);
  const isGroup = marks.length > 1 && marks.startsWith(last);
  if (isGroup || !/[.,]/.test(last)) return withPower(number, "", power);
  const at = number.lastIndexOf(last);
  const [whole, part] = [number.slice(0, at), number.slice(at + 1)];
  const isThousands = /^(?!0*\D\d*$)\d{1,3}(?:\D\d{3})+$/.test(number);
  if (marks !== "," || /^0*$/.test(whole)) {
    const doubt = isThousands && !power ? "point" : undefined;
    return { ...withPower(whole, part, power), doubt };
  }
  if (isThousands) return withPower(number, "", power);
  if (part.length > 2 || power) return undefined;
  return { plain: `${whole}.${part}`, doubt: "comma" };
}

function withPower(whole: string, part: string, power = "0"): Digits {
  const zeros = Number(power);
  const digits = whole.replace(/\D/g, "");
  const decimals = part.padEnd(zeros, "0");
  const rest = decimals.slice(zeros);
  return { plain: `${digits}${decimals.slice(0, zeros)}${rest && `.${rest}`}` };
}

/** The match of a sticky pattern at a place, or "". */
export function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
