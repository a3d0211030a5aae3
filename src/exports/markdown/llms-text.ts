import { LANGUAGES } from "../../domain/text/languages.ts";
import { DATA_FOLDER, dataAddress } from "../../i18n/data-page.ts";
import { measureTitle } from "../../i18n/measure-title.ts";
import type { View } from "../../i18n/view.ts";
import { inBlocks, heading, link, list, plain } from "./markdown.ts";
import { TWIN } from "./parts.ts";
import { policyTwins, siteTwins } from "./twins.ts";

/**
 * What the site has for programs that read, a part in each language.
 * @param views of every policy in every language
 */
export function llmsText(views: readonly View[]): string {
  const byLanguage = Map.groupBy(views, ({ locale }) => locale);
  const names = [...byLanguage.values()].flatMap(([view]) => view ?? []);
  return inBlocks([
    heading(
      1,
      names.map(({ say, shared }) => say(shared.site.name)).join(" · "),
    ),
    ...names.map(
      ({ say, shared }) => `> ${plain(say(shared.site.description))}`,
    ),
    ...[...byLanguage].flatMap(([locale, own]) => [
      heading(2, LANGUAGES[locale].name),
      ...own.slice(0, 1).map(({ t }) => plain(t("site.unofficial"))),
      list(own.flatMap(linksOf)),
      ...own.slice(0, 1).map((view) => list(filesOf(view))),
    ]),
  ]);
}

function linksOf(view: View): readonly string[] {
  const { policy, policies, origin, href, say } = view;
  const isFirst = policy === policies[0];
  const titles = new Map([
    ["", say(policy.name.full)],
    ...policy.measures.map(
      (measure) => [`${measure.id}/`, measureTitle(view, measure)] as const,
    ),
  ]);
  return [...policyTwins(view), ...(isFirst ? siteTwins(view) : [])].map(
    ({ path }) => {
      const page = path.replace(`${policy.id}/`, "");
      const title = titles.get(page) ?? pageTitle(view, page);
      return link(title, origin + href(path + TWIN));
    },
  );
}

/** The wording of a page's title, by its path. */
const TITLES: Readonly<Record<string, string>> = {
  "text/": "text.title",
  "figures/": "figures.title",
  "open/": "open.title",
  "sup/": "sup.title",
  "glossary/": "terms.title",
};

function pageTitle({ policy, shared, t, say }: View, page: string): string {
  return t(TITLES[page] ?? "text.title", {
    policy: say(policy.name.short),
    name: say(policy.wording.supplementary),
    site: say(shared.site.name),
  });
}

function filesOf(view: View): readonly string[] {
  const { origin, href, t } = view;
  return [
    link(t("data.link"), origin + href(DATA_FOLDER)),
    link(t("data.of.index-json"), dataAddress(view, "index.json")),
  ];
}
