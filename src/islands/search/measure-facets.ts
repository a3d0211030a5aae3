import type { BenefitKind } from "../../domain/benefit/benefit.ts";
import type { Measure } from "../../domain/policy/measure.ts";

/** The choices that narrow the measures found, in the page's order. */
export const FACETS = ["department", "recipient", "kind"] as const;
/** The parameters by which an address asks something of the search page. */
export const SEARCH_PARAMETERS = ["q", ...FACETS] as const;

export type Facet = (typeof FACETS)[number];

/** The ids under which a measure stands. */
export type MeasureFacets = Readonly<Record<Facet, readonly string[]>>;

/** One value for each facet. */
export function byFacet<Value>(
  valueOf: (facet: Facet) => Value,
): Readonly<Record<Facet, Value>> {
  const values = FACETS.map((facet) => [facet, valueOf(facet)] as const);
  return Object.fromEntries(values) as Record<Facet, Value>;
}

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
