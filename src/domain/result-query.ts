// Shipped to the browser.
import type { BenefitInputs } from "./benefit.ts";
import { typedYuan } from "./plain-yuan.ts";

/** What an address can ask of a calculator: a benefit and its inputs. */
export const RESULT_PARAMETERS = [
  "benefit",
  "amount",
  "variant",
  "level",
  "months",
  "rent",
] as const satisfies readonly ("benefit" | keyof BenefitInputs)[];

/**
 * The query of a result's address. Sums stand in it in plain yuan, however
 * they were typed; what cannot be read as a sum stands as it was.
 * @example resultQuery("m99-help", { amount: "24m" }) // "?benefit=m99-help&amount=24000000"
 */
export function resultQuery(
  benefit: string | undefined,
  inputs: BenefitInputs,
): string {
  const query = new URLSearchParams({ benefit: benefit ?? "" });
  for (const [name, typed] of Object.entries(inputs as Record<string, string>))
    if (typed)
      query.set(name, /amount|rent/.test(name) ? typedYuan(typed) : typed);
  return `?${String(query)}`;
}
