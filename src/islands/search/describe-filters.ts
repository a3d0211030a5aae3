import { capitalize } from "../../i18n/capitalize.ts";
import { officeName } from "../../i18n/office-name.ts";
import type { View } from "../../i18n/view.ts";
import type { ListedMeasure } from "./describe-search.ts";
import { FACETS, type Facet } from "./measure-facets.ts";

/** One choice on the search page, with what can be chosen. */
export interface Filter {
  readonly facet: Facet;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** The choices by which measures are narrowed: none that fits no measure. */
export function describeFilters(
  view: Pick<View, "locale" | "shared" | "say" | "t">,
  measures: readonly ListedMeasure[],
): readonly Filter[] {
  const names = facetNames(view);
  return FACETS.map((facet) => {
    const used = new Set(measures.flatMap(({ facets }) => facets[facet]));
    return {
      facet,
      label: view.t(`search.${facet}`),
      options: [...used].map((id) => ({ id, name: names[facet](id) })),
    };
  });
}

function facetNames({
  locale,
  shared,
  say,
  t,
}: Pick<View, "locale" | "shared" | "say" | "t">): Readonly<
  Record<Facet, (id: string) => string>
> {
  const offices = new Map(
    shared.departments.map((office) => [office.id, officeName(office, locale)]),
  );
  return {
    department: (id) => offices.get(id) ?? id,
    recipient: (id) => {
      const recipient = shared.site.recipients[id];
      return recipient ? capitalize(say(recipient)) : id;
    },
    kind: (id) => t(`search.kinds.${id}`),
  };
}
