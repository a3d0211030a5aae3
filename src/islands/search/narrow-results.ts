import {
  firstValue,
  type Parameter,
} from "../../domain/benefit/address-query.ts";
import type { Entry } from "./entry.ts";
import {
  byFacet,
  FACETS,
  type Facet,
  type MeasureFacets,
} from "./measure-facets.ts";

/** The reader's choices; "" leaves everything. */
export type Choices = Readonly<Record<Facet, string>>;

export const NO_CHOICE: Choices = byFacet(() => "");

/** The choices that an address names. */
export function readChoices(query: readonly Parameter[]): Choices {
  return byFacet((facet) => firstValue(query, facet));
}

/** The entries that fit every choice; what is no measure fits no choice. */
export function narrowEntries(
  entries: readonly Entry[],
  facets: ReadonlyMap<string, MeasureFacets>,
  choices: Choices,
): readonly Entry[] {
  return entries.filter(({ href }) => {
    const own = facets.get(href.replace(/#.*/, ""));
    return FACETS.every(
      (facet) => choices[facet] === "" || own?.[facet].includes(choices[facet]),
    );
  });
}

/** The number of entries that each id of a facet would leave. */
export function countChoices(
  entries: readonly Entry[],
  facets: ReadonlyMap<string, MeasureFacets>,
  choices: Choices,
  facet: Facet,
): ReadonlyMap<string, number> {
  const others = narrowEntries(entries, facets, { ...choices, [facet]: "" });
  const counts = new Map([["", others.length]]);
  for (const { href } of others)
    for (const id of facets.get(href.replace(/#.*/, ""))?.[facet] ?? [])
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
