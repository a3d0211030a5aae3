import { ENGINE_FLOORS, namedVersions } from "../../engine-floors.ts";
import { localizedPath } from "../../i18n/paths.ts";
import { measureName } from "../../domain/policy/measure-name.ts";
import type { Translate } from "../../i18n/translator.ts";
import type { View } from "../../i18n/view.ts";
import { measureFacets, type MeasureFacets } from "./measure-facets.ts";
import type { SearchAddresses } from "../../search/index/search-data.ts";
import type { SearchSetup, SearchWords } from "./search-setup.ts";

/** A measure as the server lists it. */
export interface ListedMeasure {
  readonly href: string;
  readonly label: string;
  readonly title: string;
  readonly facets: MeasureFacets;
}

/** The setup of the search script, made at build time. */
export function describeSearch(
  view: Pick<View, "locale" | "t" | "base">,
  style: string,
  { folder, data, foreign, ...rest }: SearchAddresses,
): SearchSetup {
  const { locale, base, t } = view;
  const root = base.replace(/\/?$/, "/");
  return {
    locale,
    addresses: {
      folder: root + folder,
      data: root + data,
      foreign: root + foreign,
      ...rest,
    },
    front: localizedPath(base, locale, ""),
    words: searchWords(t),
    style,
  };
}

/** Every measure of every policy, as a list of pages. */
export function listedMeasures(
  view: Pick<View, "locale" | "policies" | "base">,
): readonly ListedMeasure[] {
  const { locale, policies, base } = view;
  return policies.flatMap((policy) =>
    policy.measures.map((measure) => ({
      href: localizedPath(base, locale, `${policy.id}/${measure.id}/`),
      label: measureName(policy, measure, locale),
      title: measure.name[locale],
      facets: measureFacets(measure),
    })),
  );
}

/** The wording; plural forms are drawn with a number that is then left open. */
function searchWords(t: Translate): SearchWords {
  const query = "{{query}}";
  const found = (count: number) =>
    t("search.found", { count, query }).replace(String(count), "{{count}}");
  return {
    loading: t("search.loading"),
    failed: t("search.failed"),
    wordsNeedNewer: t(
      "search.words-need-newer",
      namedVersions(ENGINE_FLOORS.search),
    ),
    retry: t("site.retry"),
    foundOne: found(1),
    found: found(2),
    nearest: t("search.nearest", { query }),
    readAs: t("search.read-as", { read: "{{read}}" }),
    none: t("search.none", { query }),
    tried: t("search.tried"),
    noneTry: t("search.none-try"),
    filtered: t("search.filtered", { query }),
    measures: t("search.measures"),
    results: t("search.results"),
    related: t("search.related"),
    notStated: t("search.not-stated"),
    kinds: {
      term: t("search.kind-term"),
      office: t("search.kind-office"),
      question: t("search.kind-answer"),
      answer: t("search.kind-answer"),
    },
    all: t("search.all"),
    close: t("search.close"),
  };
}
