import { ENGINE_FLOORS, namedVersions } from "../../engine-floors.ts";
import { latestChanges } from "../../domain/release/published-text.ts";
import { localizedPath } from "../../i18n/paths.ts";
import { CHANGES_PATH } from "../../i18n/site-pages.ts";
import { calculatorScript } from "../calculator/calculator-script.ts";
import resultStyle from "../calculator/result.css?inline";
import { glossScript } from "../gloss/gloss-script.ts";
import { lateScript, type SiteView } from "../loading/late-script.ts";
import { quoteData } from "../quote/quote-data.ts";
import { searchScript } from "../search/search-script.ts";
import { shareScript } from "../share/share-script.ts";
import code from "./tools.client.ts?module";
import toolsStyle from "./tools.css?inline";
import type { ToolsSetup } from "./tools-setup.ts";

/** What a reader may reach for on any page, as a file that the first sign of one loads. */
export const toolsScript = lateScript("tools", code, describeTools);

function describeTools(view: SiteView): ToolsSetup {
  const { locale, base, policies, t, words } = view;
  return {
    locale,
    scripts: {
      calculator: calculatorScript.address(view),
      gloss: glossScript.address(view),
      search: searchScript.address(view),
      share: shareScript.address(view),
    },
    quotes: quoteData.addresses(view),
    searchBox: {
      title: t("search.title"),
      label: t("search.label"),
      page: localizedPath(base, locale, "search/"),
    },
    ...describeReport(view),
    changes: Object.fromEntries(
      policies
        .filter(({ changed }) => changed.length > 0)
        .map(({ id, changed }) => [id, latestChanges(changed)]),
    ),
    changesPage: localizedPath(base, locale, CHANGES_PATH),
    style: toolsStyle + resultStyle,
    words: {
      changedSince: words("changes")["since"] ?? "",
      changedLink: t("changes.since-link"),
      copied: t("measure.copied"),
      copyFailed: t("measure.copy-failed"),
      calculatorFailed: t("calculator.failed"),
      calculatorNeedsNewer: t(
        "calculator.needs-newer",
        namedVersions(ENGINE_FLOORS.tools),
      ),
      searchFailed: t("search.failed"),
      retry: t("site.retry"),
    },
  };
}

function describeReport({
  shared: { site, releases },
  t,
}: SiteView): Pick<ToolsSetup, "report"> {
  if (site.report === undefined) return {};
  const release = t("report.release", { release: releases[0]?.version ?? "" });
  const lines = [t("report.ask"), "", "{{quote}}", "{{link}}", release];
  return {
    report: {
      address: site.report,
      title: t("report.title", { sentence: "{{sentence}}" }),
      text: lines.join("\n"),
    },
  };
}
