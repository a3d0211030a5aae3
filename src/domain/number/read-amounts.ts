// Shipped to the browser.
import type { Fen, MoneyProblem, Refused } from "./money.ts";
import { plainTyping } from "./plain-typing.ts";
import { readMoney } from "./read-money.ts";

/** Signs and words that may stand between two amounts; commas stand within them. */
const BETWEEN = /[+;、\n]|\band\b|和|与/;

export interface RefusedAmount {
  /** The one that is no amount, as it was read. */
  readonly typed: string;
  readonly refused: Refused<MoneyProblem>;
}

/**
 * Several amounts typed into one field, or the first of them that is none.
 * @example readAmounts("12m + 500万") // { sums: [1200000000n, 500000000n] }
 */
export function readAmounts(typed: string): {
  readonly sums: readonly Fen[];
  readonly refused?: RefusedAmount;
} {
  const sums: Fen[] = [];
  for (const piece of plainTyping(typed).split(BETWEEN)) {
    const read = readMoney(piece);
    if (read.ok) sums.push(read.fen);
    else if (read.problem !== "empty")
      return { sums, refused: { typed: piece.trim(), refused: read } };
  }
  return { sums };
}
