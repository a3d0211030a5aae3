// Shipped to the browser.
import type { Benefit, BenefitKind, CostShare } from "./benefit.ts";

interface Traits {
  /** Whether the text names an amount for it. */
  readonly hasAmount: boolean;
  /** Whether it is a share of a cost, up to a cap. */
  readonly sharesCost: boolean;
  /** How the text names its sum; undefined where that is worked out. */
  readonly namesSum: "as-most" | "exactly" | undefined;
}

/** What is so of each kind of benefit. */
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

/** Whether there is an amount to work out. */
export function hasAmount({ kind }: Kinded): boolean {
  return TRAITS[kind].hasAmount;
}

/** Whether a rate rises to a cap, or its absence must be said. */
export function isCostShare<Of extends Kinded>(
  benefit: Of,
): benefit is Extract<Of, Pick<CostShare, "kind">> {
  return TRAITS[benefit.kind].sharesCost;
}

/** How the text names the sum, which nothing that is entered changes. */
export function namedSum({ kind }: Kinded): Traits["namesSum"] {
  return TRAITS[kind].namesSum;
}
