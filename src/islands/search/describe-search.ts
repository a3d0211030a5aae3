import { localizedPath } from "../../i18n/paths.ts";
import { measureName } from "../../i18n/measure-name.ts";
import type { Translate } from "../../i18n/translator.ts";
import type { View } from "../../i18n/view.ts";
import type { ListedPage, SearchSetup, SearchWords } from "./search-setup.ts";

/** What the search's script is told about the site, at build time. */
export function describeSearch(
  view: Pick<View, "locale" | "policies" | "t" | "base">,
  style: string,
): SearchSetup {
  const { locale, base, t } = view;
  return {
    locale,
    index: `${base.replace(/\/$/, "")}/pagefind/`,
    page: localizedPath(base, locale, "search/"),
    measures: listedMeasures(view),
    words: searchWords(t),
    style,
  };
}

/** Every measure of every policy, as a list of pages. */
export function listedMeasures(
  view: Pick<View, "locale" | "policies" | "base">,
): readonly ListedPage[] {
  const { locale, policies, base } = view;
  return policies.flatMap((policy) =>
    policy.measures.map((measure) => ({
      href: localizedPath(base, locale, `${policy.id}/${measure.id}/`),
      label: measureName(policy, measure, locale),
      title: measure.name[locale],
    })),
  );
}

/** The wording; plural forms are drawn with a number that is then left open. */
function searchWords(t: Translate): SearchWords {
  const query = "{query}";
  const found = (count: number) =>
    t("search.found", { count, query }).replace(String(count), "{n}");
  return {
    loading: t("search.loading"),
    failed: t("search.failed"),
    retry: t("search.retry"),
    foundOne: found(1),
    found: found(2),
    none: t("search.none", { query }),
    noneTry: t("search.none-try"),
    measures: t("search.measures"),
    results: t("search.results"),
    all: t("search.all"),
    close: t("search.close"),
  };
}
