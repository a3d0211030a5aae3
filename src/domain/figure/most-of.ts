import { fen, type Fen } from "../number/money.ts";
import type { Result } from "../benefit/result.ts";

/** A result, or a plan, that comes to something: neither excluded nor unreadable. */
export type Counted<Outcome = Result> = Exclude<
  Outcome,
  { readonly kind: "invalid" | "ineligible" }
>;

export function isCounted<Outcome extends { readonly kind: string }>(
  outcome: Outcome,
): outcome is Counted<Outcome> {
  return outcome.kind !== "invalid" && outcome.kind !== "ineligible";
}

/** Every sum that a result comes to, largest first. */
export function resultSums(result: Result): readonly Fen[] {
  switch (result.kind) {
    case "ceiling":
    case "fixed":
      return [result.fen];
    case "choice":
      return result.fens;
    case "undetermined":
      return [result.atMost];
    case "ineligible":
    case "invalid":
      return [];
    default:
      return result satisfies never;
  }
}

export function mostOf(result: Counted): Fen {
  return resultSums(result)[0] ?? fen(0n);
}

export function leastOf(result: Counted): Fen {
  return result.kind === "undetermined" ? result.atLeast : mostOf(result);
}
