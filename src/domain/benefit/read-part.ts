// Shipped to the browser.
import {
  fen,
  refused,
  type Fen,
  type MoneyProblem,
  type Refused,
} from "../number/money.ts";
import { plainTyping } from "../number/plain-typing.ts";
import { floor, multiply, rational } from "../number/rational.ts";
import { readMoney } from "../number/read-money.ts";
import { readRate } from "../number/read-rate.ts";

export type PartReading =
  | { readonly ok: true; readonly fen: Fen }
  | Refused<MoneyProblem | "not-a-share" | "more-than-whole">;

const PER_CENT = / ?(?:%|per ?cent)$/;

/**
 * A part of an amount as typed: a sum, or a share of it in per cent, rounded
 * down to the fen.
 * @example readPart("60%", 2400000000n) // { ok: true, fen: 1440000000n }
 */
export function readPart(typed: string, whole: Fen): PartReading {
  const plain = plainTyping(typed);
  const read = PER_CENT.test(plain)
    ? readShare(plain.replace(PER_CENT, ""), whole)
    : readMoney(typed);
  return read.ok && read.fen > whole ? refused("more-than-whole") : read;
}

function readShare(number: string, whole: Fen): PartReading {
  const rate = readRate(number);
  if (!rate) return refused("not-a-share");
  const part = multiply(rational(whole, 100n), rate);
  return { ok: true, fen: fen(floor(part)) };
}
