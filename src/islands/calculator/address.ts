import { parseMoney } from "../../domain/parse-money.ts";

/** Sums stand in the address in plain yuan, however they were typed. */
const SUMS = new Set(["amount", "rent"]);

/**
 * The address of a result, from the query on. What cannot be read as a sum
 * stands as it was typed.
 * @example addressOf("m02-training", { amount: "24m" }) // "?benefit=m02-training&amount=24000000"
 */
export function addressOf(
  benefit: string | undefined,
  inputs: Readonly<Record<string, FormDataEntryValue>>,
): string {
  const query = new URLSearchParams({ benefit: benefit ?? "" });
  for (const [name, typed] of Object.entries(inputs)) {
    const value = String(typed);
    if (value) query.set(name, SUMS.has(name) ? plainYuan(value) : value);
  }
  return `?${query}${location.hash}`;
}

function plainYuan(typed: string): string {
  const sum = parseMoney(typed);
  if (!sum.ok) return typed;
  return String(sum.fen)
    .padStart(3, "0")
    .replace(/(\d\d)$/, ".$1")
    .replace(".00", "");
}
