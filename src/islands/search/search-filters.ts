import type { Locale } from "../../domain/text/languages.ts";
import { marksOf } from "../../i18n/marks.ts";
import { readQuery } from "../../domain/benefit/address-query.ts";
import type { Entry } from "./entry.ts";
import { byFacet, FACETS, type MeasureFacets } from "./measure-facets.ts";
import {
  countChoices,
  narrowEntries,
  readChoices,
  type Choices,
} from "./narrow-results.ts";

export interface SearchFilters {
  readonly choices: () => Choices;
  /** The entries that fit; the choices then tell how many each would leave. */
  readonly narrow: (entries: readonly Entry[]) => readonly Entry[];
}

/**
 * Makes the page's choices work: department, recipient, kind of support.
 * @param page with its list as the server drew it, each measure's ids on it
 */
export function createFilters(
  page: HTMLElement,
  locale: Locale,
  changed: () => void,
): SearchFilters {
  const facets = readFacets(page);
  const selects = new Map(
    FACETS.flatMap((facet) => {
      const select = page.querySelector<HTMLSelectElement>(
        `select[name=${facet}]`,
      );
      return select ? [[facet, select] as const] : [];
    }),
  );
  const asked = readChoices(readQuery(location.search));
  for (const [facet, select] of selects) {
    select.value = asked[facet];
    // An address may name what is not there: a chat's parameters are no choice.
    if (select.selectedIndex < 0) select.value = "";
    select.addEventListener("change", changed);
  }
  const isChosen = [...selects.values()].some(({ value }) => value !== "");
  showFilters(page, isChosen);
  const choices = (): Choices =>
    byFacet((facet) => selects.get(facet)?.value ?? "");
  return {
    choices,
    narrow: (entries) => {
      for (const [facet, select] of selects) {
        const counts = countChoices(entries, facets, choices(), facet);
        showCounts(select, counts, locale);
      }
      return narrowEntries(entries, facets, choices());
    },
  };
}

/** Open where there is room, and where something is chosen. */
function showFilters(page: HTMLElement, isChosen: boolean): void {
  const filters = page.querySelector<HTMLDetailsElement>("[data-filters]");
  if (!filters) return;
  filters.hidden = false;
  filters.open = isChosen || matchMedia("(width >= 48rem)").matches;
}

function readFacets(page: HTMLElement): ReadonlyMap<string, MeasureFacets> {
  const links = page.querySelectorAll<HTMLAnchorElement>("a[data-department]");
  return new Map(
    [...links].map((link) => [
      link.getAttribute("href") ?? "",
      byFacet((facet) => (link.dataset[facet] ?? "").split(",")),
    ]),
  );
}

function showCounts(
  select: HTMLSelectElement,
  counts: ReadonlyMap<string, number>,
  locale: Locale,
): void {
  const [before, after] = marksOf(locale).brackets;
  for (const option of select.options) {
    const count = counts.get(option.value) ?? 0;
    option.dataset["name"] ??= option.text;
    option.text = `${option.dataset["name"]}${before}${String(count)}${after}`;
    option.disabled = count === 0 && !option.selected;
  }
}
