// Shipped to the browser.
import type { Fen } from "./money.ts";
import { readMoney } from "./read-money.ts";

/** A sum as addresses and files hold it. @example plainYuan(1250n) // "12.50" */
export function plainYuan(sum: Fen): string {
  return String(sum)
    .padStart(3, "0")
    .replace(/(\d\d)$/, ".$1")
    .replace(".00", "");
}

/**
 * A typed sum in plain yuan; what cannot be read as a sum stands as it was
 * typed.
 * @example typedYuan("24m") // "24000000"
 */
export function typedYuan(typed: string): string {
  const sum = readMoney(typed);
  return sum.ok ? plainYuan(sum.fen) : typed;
}
