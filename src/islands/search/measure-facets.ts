import type { BenefitKind } from "../../domain/benefit/benefit.ts";
import type { Measure } from "../../domain/policy/measure.ts";

/** By what the found measures can be narrowed, in the page's order. */
export const FACETS = ["department", "recipient", "kind"] as const;
/** What an address can ask of the search page. */
export const SEARCH_PARAMETERS = ["q", ...FACETS] as const;

export type Facet = (typeof FACETS)[number];

/** The ids under which a measure stands. */
export type MeasureFacets = Readonly<Record<Facet, readonly string[]>>;

export function measureFacets(
  measure: Pick<Measure, "departments" | "recipients" | "benefits">,
): MeasureFacets {
  const { departments, recipients, benefits } = measure;
  const kinds: readonly BenefitKind[] = benefits.map(({ kind }) => kind);
  return {
    department: departments,
    recipient: recipients,
    kind: [...new Set(kinds)],
  };
}
