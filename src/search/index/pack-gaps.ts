const DIGITS =
  "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const BITS_A_DIGIT = 6;

/**
 * Growing numbers as a short text (Rice's code): each gap's lower bits, whose
 * count stands before the dot, after as many ones as the rest of it says.
 */
export function packGaps(numbers: readonly number[]): string {
  const gaps = numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
  const mean = (numbers.at(-1) ?? 0) / Math.max(gaps.length, 1);
  const low = Math.max(0, Math.round(Math.log2(mean * Math.LN2 || 1)));
  const bits = gaps
    .map((gap) => {
      const lower = (gap % 2 ** low).toString(2).padStart(low, "0");
      return `${"1".repeat(Math.floor(gap / 2 ** low))}0${low > 0 ? lower : ""}`;
    })
    .join("");
  const digits = bits.replace(/.{1,6}/g, (six) =>
    DIGITS.charAt(parseInt(six.padEnd(BITS_A_DIGIT, "1"), 2)),
  );
  return `${String(low)}.${digits}`;
}

/** The numbers again; ones that fill up the last digit are no number. */
export function unpackGaps(packed: string): readonly number[] {
  const [width = "0", digits = ""] = packed.split(".");
  const low = Number(width);
  const bits = Array.from(digits)
    .map((digit) =>
      DIGITS.indexOf(digit).toString(2).padStart(BITS_A_DIGIT, "0"),
    )
    .join("");
  const numbers: number[] = [];
  let [at, last] = [0, 0];
  for (;;) {
    const end = bits.indexOf("0", at);
    if (end < 0 || end + low >= bits.length) return numbers;
    const lower = parseInt(bits.slice(end + 1, end + 1 + low) || "0", 2);
    last += (end - at) * 2 ** low + lower;
    numbers.push(last);
    at = end + 1 + low;
  }
}
