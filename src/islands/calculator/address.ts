import type { BenefitInputs } from "../../domain/benefit.ts";
import { parseMoney } from "../../domain/parse-money.ts";
import { plainYuan } from "../../domain/plain-yuan.ts";

/**
 * The address of a result, from the query on. Sums stand in it in plain yuan,
 * however they were typed; what cannot be read as a sum stands as it was.
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
    const sum = parseMoney(typed);
    const isSum = sum.ok && (name === "amount" || name === "rent");
    if (typed) query.set(name, isSum ? plainYuan(sum.fen) : typed);
  }
  return `?${query}${location.hash}`;
}
