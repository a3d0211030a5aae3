import type { CostShare } from "./benefit.ts";

/**
 * The benefit at the terms (and under the id) of a variant; as it is when none
 * was chosen, undefined when it has no such variant.
 */
export function chooseVariant(
  benefit: CostShare,
  chosen = "",
): CostShare | undefined {
  if (!chosen) return benefit;
  const variant = benefit.variants.find(({ id }) => id === chosen);
  return (
    variant && {
      ...benefit,
      ...variant,
      interpretations: [...benefit.interpretations, ...variant.interpretations],
    }
  );
}

/** The terms of a cost share: its own first, then those of each variant. */
export function termsOf(
  benefit: CostShare,
): readonly { readonly variant?: string; readonly terms: CostShare }[] {
  const ofVariants = benefit.variants.flatMap(({ id: variant }) => {
    const terms = chooseVariant(benefit, variant);
    return terms ? [{ variant, terms }] : [];
  });
  return [{ terms: benefit }, ...ofVariants];
}
