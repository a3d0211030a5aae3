// Shipped to the browser.
import { atomAt, powerAt, type Atom } from "./number-parts.ts";
import type { Power } from "./units.ts";

/** A number as typed: `value / 10^places`. */
export interface NumberRead {
  readonly value: bigint;
  readonly places: number;
  /** Whether the mark before its last three digits may part thousands. */
  readonly isDoubtful: boolean;
  readonly start: number;
  readonly end: number;
  /** How it begins. */
  readonly script: Atom["script"];
  /** Whether a word for thousands or more is part of it. */
  readonly isLarge: boolean;
}

/** A number while it is read, part by part. */
interface Sum {
  /** Counted by the large powers so far: 一亿 of 一亿二千四百万. */
  readonly total: bigint;
  /** What waits for the next of them: 二千 and 四百. */
  readonly section: bigint;
  /** A number that waits for its power. */
  readonly pending?: Atom | undefined;
  readonly first?: Atom | undefined;
  /** The last power, and the last small and large one still in force. */
  readonly last?: Power | undefined;
  readonly small: number;
  readonly large: number;
  readonly end: number;
}

/**
 * The number that begins at a place of a text, as far as it goes: digits in
 * every usual grouping, Chinese numerals, English words, and both languages'
 * words for powers of ten. Undefined where none begins, or none that makes
 * sense.
 * @example readNumberAt("1亿2千万元", 0) // { value: 120000000n, places: 0, end: 5, … }
 */
export function readNumberAt(
  text: string,
  start: number,
): NumberRead | undefined {
  let sum: Sum = {
    total: 0n,
    section: 0n,
    small: Infinity,
    large: Infinity,
    end: start,
  };
  let whole = sum;
  for (;;) {
    const next: Sum | undefined = sum.pending
      ? withPower(sum, text)
      : (withAtom(sum, text) ?? withPower(sum, text));
    if (!next) break;
    sum = next;
    if (!sum.pending) whole = sum;
  }
  const isLast = IS_LAST.test(text.slice(sum.end));
  const tail = sum.pending && tailOf(sum, sum.pending, isLast);
  return tail === undefined
    ? finish(whole, start)
    : finish({ ...sum, section: sum.section + tail }, start);
}

function withAtom(sum: Sum, text: string): Sum | undefined {
  if (sum.first?.places) return undefined;
  const atom = atomAt(text, sum.end, sum.last);
  if (!atom || (sum.last && atom.places)) return undefined;
  return { ...sum, pending: atom, first: sum.first ?? atom, end: atom.end };
}

function withPower(sum: Sum, text: string): Sum | undefined {
  const { pending, last } = sum;
  const found = powerAt(text, sum.end);
  if (!found) return undefined;
  const { power, end } = found;
  // 百万 and two hundred thousand count each other; 百m does not.
  if (!pending && last && last.isHan !== power.isHan) return undefined;
  const added = power.isSmall ? addSmall(sum, power) : addLarge(sum, power);
  return added && { ...added, pending: undefined, last: power, end };
}

/** Without a number 百 in 百亿 is one hundred, and 十 anywhere is ten. */
function addSmall(sum: Sum, { zeros, isHan }: Power): Sum | undefined {
  const { pending, last, small, large } = sum;
  const isOne = isHan && (zeros === 1 || !last);
  const value = (pending?.value ?? (isOne ? 1n : 0n)) * tenTo(zeros);
  const isNothing = !pending && value === 0n;
  if (isNothing || isAbove(value, Math.min(small, large))) return undefined;
  return { ...sum, section: sum.section + value, small: zeros };
}

function addLarge(sum: Sum, { zeros }: Power): Sum | undefined {
  const { total, section, pending, large } = sum;
  // 一万亿 counts in 亿 what stands before it; so does 一万二千亿.
  const isCounted = zeros === 8 && large === 4 && !isAbove(total, 8);
  const isBegun = section > 0n || isCounted;
  const tail = isBegun ? tailBefore(sum) : pending?.value;
  if (tail === undefined) return undefined;
  const counted = (isCounted ? total : 0n) + section + tail;
  const value = counted * tenTo(zeros);
  if (!isCounted && isAbove(value, large)) return undefined;
  return {
    ...sum,
    total: isCounted ? value : total + value,
    section: 0n,
    small: Infinity,
    large: zeros,
  };
}

/** What a number adds to a section that a large power then counts. */
function tailBefore(sum: Sum): bigint | undefined {
  return sum.pending ? tailOf(sum, sum.pending) : 0n;
}

/** Whether nothing, or what may stand behind a number, follows it. */
const IS_LAST = /^[\s。.!]*(?:$|[元圆圓块塊])/;

/**
 * What a number without a power of its own adds: 五 is five in 十五 and
 * 一百零五, fifty in 一百五 where that is the end, and nothing that anyone
 * says in 一百五万.
 */
function tailOf({ last }: Sum, atom: Atom, isLast = false): bigint | undefined {
  if (!last) return atom.value;
  if (isAbove(atom.value, last.zeros)) return undefined;
  // Two hundred and fifty; but not 10 million one-off grants.
  if (!last.isHan)
    return last.isSmall && atom.script === "words" ? atom.value : undefined;
  const isWhole = atom.isAfterZero || atom.length === last.zeros;
  if (isWhole) return atom.value;
  const isShort = atom.length === 1 && atom.value > 0n && isLast;
  return isShort ? atom.value * tenTo(last.zeros - 1) : undefined;
}

function finish(sum: Sum, start: number): NumberRead | undefined {
  const { total, section, first, last, end } = sum;
  if (end === start) return undefined;
  const doubt = doubtOf(first, last);
  if (doubt === "comma" && !last) return undefined;
  return {
    value: total + section,
    places: first?.places ?? 0,
    isDoubtful: doubt !== undefined,
    start,
    end,
    script: first?.script ?? "han",
    isLarge: sum.large < Infinity,
  };
}

/**
 * Before a Chinese power a point parts decimals, as in 1.234万. Nobody ends
 * them in a zero: 2.400万 is in doubt.
 */
function doubtOf(
  first: Atom | undefined,
  last: Power | undefined,
): Atom["doubt"] {
  const isPoint = first?.doubt === "point" && last?.isHan;
  return isPoint && first.value % 10n !== 0n ? undefined : first?.doubt;
}

function isAbove(value: bigint, zeros: number): boolean {
  return zeros < Infinity && value >= tenTo(zeros);
}

function tenTo(zeros: number): bigint {
  return 10n ** BigInt(zeros);
}
