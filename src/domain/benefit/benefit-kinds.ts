// Shipped to the browser.
import type { Figure } from "../figure/figure.ts";
import type { Benefit, BenefitKind, CostShare } from "./benefit.ts";

interface Traits {
  readonly hasAmount: boolean;
  /** A share of a cost, up to a cap. */
  readonly sharesCost: boolean;
}

/** A new kind of benefit begins here: the compiler names what else it needs. */
const TRAITS: Readonly<Record<BenefitKind, Traits>> = {
  "cost-share": { hasAmount: true, sharesCost: true },
  award: { hasAmount: true, sharesCost: false },
  fixed: { hasAmount: true, sharesCost: false },
  levels: { hasAmount: true, sharesCost: false },
  tiers: { hasAmount: true, sharesCost: false },
  matching: { hasAmount: true, sharesCost: false },
  "rent-free": { hasAmount: true, sharesCost: false },
  formula: { hasAmount: true, sharesCost: false },
  "in-kind": { hasAmount: false, sharesCost: false },
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

/** True of a share of something that the benefit names. */
export function hasBase<Of extends object>(
  benefit: Of,
): benefit is Extract<Of, { readonly base: unknown }> {
  return "base" in benefit;
}

/** The one sum of a benefit that no entry changes; others are worked out. */
const NAMED: {
  readonly [Kind in BenefitKind]: (
    benefit: Extract<Benefit, { readonly kind: Kind }>,
  ) => Figure | undefined;
} = {
  "cost-share": () => undefined,
  award: ({ cap }) => cap,
  fixed: ({ amount }) => amount,
  levels: () => undefined,
  tiers: () => undefined,
  matching: () => undefined,
  "rent-free": () => undefined,
  formula: () => undefined,
  "in-kind": () => undefined,
};

/** The way in which the text names a sum that no entry changes. */
export function namedSum(benefit: Benefit): "as-most" | "exactly" | undefined {
  // Each entry takes the kind it stands under; the compiler sees only all.
  const named = NAMED[benefit.kind] as (benefit: Benefit) => Figure | undefined;
  const bound = named(benefit)?.bound;
  return bound && (bound === "exact" ? "exactly" : "as-most");
}
