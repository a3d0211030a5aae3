import type { BenefitKind } from "./benefit.ts";

/** The terms that some applicants have; most kinds of benefit have none. */
export function variantsOf<Variant>({
  variants = [],
}: {
  readonly kind: BenefitKind;
  readonly variants?: readonly Variant[];
}): readonly Variant[] {
  return variants;
}

/** The levels that have ceilings of their own; most kinds have none. */
export function levelsOf<Level>({
  levels = [],
}: {
  readonly kind: BenefitKind;
  readonly levels?: readonly Level[];
}): readonly Level[] {
  return levels;
}
