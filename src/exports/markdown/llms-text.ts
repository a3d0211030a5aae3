import { LANGUAGES, type Locale } from "../../domain/text/languages.ts";
import { DATA_FOLDER, dataAddress } from "../../i18n/data-page.ts";
import type { View } from "../../i18n/view.ts";
import { inBlocks, heading, link, list, plain } from "./markdown.ts";
import { askLine, TWIN, twinLink } from "./parts.ts";
import { CHECKED, SEARCHED } from "./tool-twins.ts";
import { policyTwins, sharedTwins } from "./twins.ts";

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
    ...[...byLanguage].flatMap(([locale, own]) => ofLanguage(locale, own)),
  ]);
}

function ofLanguage(locale: Locale, own: readonly View[]): readonly string[] {
  const [first] = own;
  if (!first) return [];
  return [
    heading(2, LANGUAGES[locale].name),
    plain(first.t("site.unofficial")),
    list([...own.flatMap(policyLinks), ...sharedLinks(first)]),
    list(hintsOf(first)),
    list(filesOf(first)),
  ];
}

function policyLinks(view: View): readonly string[] {
  return policyTwins(view).map(({ title, path }) =>
    twinLink(view, title, path),
  );
}

/** Of one policy the front is there already. */
function sharedLinks(view: View): readonly string[] {
  return sharedTwins(view)
    .filter(({ path }) => path !== "" || view.policies.length > 1)
    .map(({ title, path }) => twinLink(view, title, path));
}

/** The twins that are too many for a list, and the pages that an address asks. */
function hintsOf(view: View): readonly string[] {
  return [
    askLine(view, "terms", `glossary/{id}/${TWIN}`),
    askLine(view, "ask-search", SEARCHED),
    askLine(view, "ask-check", CHECKED),
  ];
}

function filesOf(view: View): readonly string[] {
  const { origin, href, t } = view;
  return [
    link(t("data.link"), origin + href(DATA_FOLDER)),
    link(t("data.of.index-json"), dataAddress(view, "index.json")),
  ];
}
