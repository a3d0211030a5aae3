// Shipped to the browser.
import type { Fen } from "./money.ts";
import { parseMoney } from "./parse-money.ts";

/**
 * A typed sum in plain yuan, as addresses hold it; what cannot be read as a
 * sum stands as it was typed.
 * @example plainYuan("24m") // "24000000"
 */
export function plainYuan(typed: string): string {
  const sum = parseMoney(typed);
  return sum.ok ? decimalYuan(sum.fen) : typed;
}

/** @example decimalYuan(1250n) // "12.50" */
export function decimalYuan(sum: Fen): string {
  return String(sum)
    .padStart(3, "0")
    .replace(/(\d\d)$/, ".$1")
    .replace(".00", "");
}
