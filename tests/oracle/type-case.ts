import type { BenefitInputs } from "../../src/domain/benefit/benefit-inputs.ts";
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
    ...(amount !== undefined && { amount: typedSum(amount) }),
    ...(rent !== undefined && { rent: typedSum(rent) }),
    ...(months !== undefined && { months: String(months) }),
  };
}

/** Units people type, each with its power of ten in fen. */
const UNITS = [
  ["", 2],
  ["元", 2],
  ["k", 5],
  ["万", 6],
  ["万元", 6],
  [" million", 8],
  ["m", 8],
  ["亿", 10],
  ["bn", 11],
] as const;

/** A sum in fen as one may type it; the next fen is typed in the next unit. */
export function typedSum(fen: bigint): string {
  const [unit, power] = UNITS[Number(fen % BigInt(UNITS.length))] ?? ["", 2];
  const digits = String(fen).padStart(power + 1, "0");
  return `${digits.slice(0, -power)}.${digits.slice(-power)}${unit}`;
}
