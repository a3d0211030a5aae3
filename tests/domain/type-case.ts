import type { BenefitInputs } from "../../src/domain/benefit.ts";
import type { Case } from "./reference-engine.ts";

/** What a reader would type for a case. */
export function inputsOf({
  amount,
  rent,
  months,
  ...given
}: Case): BenefitInputs {
  const { variant, level } = given;
  return {
    ...(variant !== undefined && { variant }),
    ...(level !== undefined && { level }),
    ...(amount !== undefined && { amount: yuanText(amount) }),
    ...(rent !== undefined && { rent: yuanText(rent) }),
    ...(months !== undefined && { months: String(months) }),
  };
}

/** A sum in fen as yuan with two decimals. */
export function yuanText(fen: bigint): string {
  const digits = String(fen).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
