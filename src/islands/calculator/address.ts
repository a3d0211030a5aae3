import type { BenefitInputs } from "../../domain/benefit.ts";
import { typedYuan } from "../../domain/plain-yuan.ts";

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
  for (const [name, typed] of Object.entries(inputs as Record<string, string>))
    if (typed)
      query.set(name, /amount|rent/.test(name) ? typedYuan(typed) : typed);
  return `?${query}${location.hash}`;
}
