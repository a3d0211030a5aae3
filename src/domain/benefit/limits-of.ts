import type { Figure } from "../figure/figure.ts";
import type { Limits } from "./benefit-rule.ts";
import { numberOf } from "./number-of.ts";

/** The values between which an entry must lie, in the unit of the figure. */
export function limitsOf({
  value,
  bound,
}: Pick<Figure, "value" | "bound">): Limits {
  if (value.kind === "range")
    return {
      from: { num: BigInt(value.from), den: 1n },
      to: { num: BigInt(value.to), den: 1n },
    };
  if (value.kind === "span")
    return { from: numberOf(value.from), to: numberOf(value.to) };
  const one = numberOf(value);
  return {
    ...(bound !== "at-most" && { from: one }),
    ...(bound !== "at-least" && { to: one }),
  };
}
