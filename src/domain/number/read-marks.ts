// Shipped to the browser.
import { POWERS, type Power } from "./units.ts";

/**
 * The number that digits and the marks of powers make, as `value / 10^places`;
 * undefined where together they make no sense.
 * @param isEnd whether nothing but what may stand behind a sum follows
 * @example readMarks("1.5万", true) // { value: 150000n… }
 */
export function readMarks(
  marks: string,
  isEnd: boolean,
): { readonly value: bigint; readonly places: number } | undefined {
  // 百m counts nothing.
  if (/[A-Z]/.test(marks) && /[百千万亿]/.test(marks)) return undefined;
  const [, whole = marks, part = "", powers = ""] =
    /^(\d*)\.(\d+)(\D*)$/.exec(marks) ?? [];
  const value = valueOf(`${whole}${part}${powers}`, isEnd);
  return value === undefined ? undefined : { value, places: part.length };
}

/** Digits before the largest power count it, those behind it are added. */
function valueOf(marks: string, isEnd = false): bigint | undefined {
  const power = POWERS.find(([, mark]) => marks.includes(mark));
  if (!power) return /^ ?\d+$/.test(marks) ? BigInt(marks) : undefined;
  const at = marks.indexOf(power[1]);
  if (marks.includes(power[1], at + 1)) return undefined;
  const count = countOf(marks.slice(0, at), power);
  const rest = restOf(marks.slice(at + 1), power, isEnd);
  const one = 10n ** BigInt(power[0]);
  if (count === undefined || rest === undefined || rest >= one)
    return undefined;
  return count * one + rest;
}

/** 百万 is one hundred of them; 万 alone is none. */
function countOf(before: string, [, mark]: Power): bigint | undefined {
  if (!/[十百千H]/.test(mark)) return valueOf(before);
  if (/[^\d ]/.test(before)) return undefined;
  return before ? BigInt(before) : 1n;
}

/**
 * The value behind a power of ten: 五 is five in 十五 and 一百零五, fifty in
 * 一百五 where that is the end, and nothing that anyone says in 一百五万.
 */
function restOf(
  after: string,
  [zeros, mark]: Power,
  isEnd: boolean,
): bigint | undefined {
  if (!after) return 0n;
  if (/[^\d ]/.test(after)) return valueOf(after, isEnd);
  // Two hundred and fifty; but not 10 million one-off grants.
  if (mark === "H") return BigInt(after);
  if (/[A-Z]/.test(mark) || after.startsWith(" ")) return undefined;
  const { length } = after;
  if (length === zeros || after.startsWith("0")) return BigInt(after);
  return length === 1 && isEnd ? BigInt(after.padEnd(zeros, "0")) : undefined;
}
