// Shipped to the browser.
import type { Benefit, BenefitKind, CostShare } from "./benefit.ts";

interface Traits {
  readonly hasAmount: boolean;
  /** A share of a cost, up to a cap. */
  readonly sharesCost: boolean;
  /** Undefined for a sum that is worked out. */
  readonly namesSum: "as-most" | "exactly" | undefined;
}

/** A new kind of benefit begins here: the compiler names what else it needs. */
const TRAITS: Readonly<Record<BenefitKind, Traits>> = {
  "cost-share": { hasAmount: true, sharesCost: true, namesSum: undefined },
  award: { hasAmount: true, sharesCost: false, namesSum: "as-most" },
  fixed: { hasAmount: true, sharesCost: false, namesSum: "exactly" },
  levels: { hasAmount: true, sharesCost: false, namesSum: undefined },
  tiers: { hasAmount: true, sharesCost: false, namesSum: undefined },
  matching: { hasAmount: true, sharesCost: false, namesSum: undefined },
  "rent-free": { hasAmount: true, sharesCost: false, namesSum: undefined },
  "in-kind": { hasAmount: false, sharesCost: false, namesSum: undefined },
};

type Kinded = Pick<Benefit, "kind">;

/** True if there is an amount to work out. */
export function hasAmount({ kind }: Kinded): boolean {
  return TRAITS[kind].hasAmount;
}

/** True if a rate rises to a cap, or must be said to be open. */
export function isCostShare<Of extends Kinded>(
  benefit: Of,
): benefit is Extract<Of, Pick<CostShare, "kind">> {
  return TRAITS[benefit.kind].sharesCost;
}

/** The way in which the text names a sum that no entry changes. */
export function namedSum({ kind }: Kinded): Traits["namesSum"] {
  return TRAITS[kind].namesSum;
}
