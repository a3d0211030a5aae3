// Shipped to the browser.
import {
  fen,
  type Fen,
  type MoneyProblem,
  refused,
  type Refused,
  yuan,
} from "./money.ts";
import { nameRefusal } from "./name-refusal.ts";
import { plainTyping } from "./plain-typing.ts";
import { readYuan, type YuanRead } from "./read-yuan.ts";

export type MoneyReading =
  { readonly ok: true; readonly fen: Fen } | Refused<MoneyProblem>;

/** Itself still allowed. */
const LARGEST = yuan(10n ** 15n);

/** A sum and the same sum again in brackets, as this site prints it. */
const SAID_TWICE = /^([^()]+)\(([^()]+)\)$/;
/** A number below zero as tables show it. */
const IN_BRACKETS = /^\(([\d.,]+)\)$/;

/**
 * The sum of money that a reader typed, in yuan unless it names a larger
 * unit. Never throws, and never guesses: what it cannot read is a problem,
 * and what may be two sums is asked about.
 * @example readMoney("2,400万元") // { ok: true, fen: 2400000000n }
 * @example readMoney("24m") // the same
 * @example readMoney("24.000") // ambiguous: 24,000 yuan or 24
 */
export function readMoney(text = ""): MoneyReading {
  const plain = plainTyping(text);
  if (!plain) return refused("empty");
  const [, negative] = IN_BRACKETS.exec(plain) ?? [];
  if (negative) return readAmount(`-${negative}`, plain);
  const [, first, second] = SAID_TWICE.exec(plain) ?? [];
  if (!first || !second) return readAmount(plain);
  const [said, again] = [readAmount(first), readAmount(second)];
  if (said.ok && again.ok && said.fen === again.fen) return said;
  return readAmount(plain);
}

function readAmount(plain: string, whole = plain): MoneyReading {
  const read = readYuan(plain);
  if (!read) return refused(nameRefusal(whole));
  if (read.isNegative) return refused("negative");
  if (!read.isDoubtful) return toFen(read);
  const meanings = [toFen({ ...read, places: 0 }), toFen(read)];
  const readings = meanings.flatMap((each) => (each.ok ? [each.fen] : []));
  if (readings.length === 0) return toFen(read);
  return { ...refused("ambiguous"), readings };
}

function toFen({ value, places }: YuanRead): MoneyReading {
  const divisor = 10n ** BigInt(places);
  const hundredths = value * 100n;
  if (hundredths > LARGEST * divisor) return refused("too-large");
  if (hundredths % divisor) return refused("more-than-fen");
  return { ok: true, fen: fen(hundredths / divisor) };
}
