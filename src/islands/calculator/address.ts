import type { BenefitInputs } from "../../domain/benefit.ts";
import { parseMoney } from "../../domain/parse-money.ts";

/** Sums stand in the address in plain yuan, however they were typed. */
const SUMS = new Set(["amount", "rent"]);

/**
 * The address of a result, from the query on. What cannot be read as a sum
 * stands as it was typed.
 * @example addressOf("m99-help", { amount: "24m" }) // "?benefit=m99-help&amount=24000000"
 */
export function addressOf(
  benefit: string | undefined,
  inputs: BenefitInputs,
): string {
  const query = new URLSearchParams({ benefit: benefit ?? "" });
  for (const [name, typed] of Object.entries<string | undefined>({
    ...inputs,
  })) {
    if (typed) query.set(name, SUMS.has(name) ? plainYuan(typed) : typed);
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
