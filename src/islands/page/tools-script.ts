import { ENGINE_FLOORS, namedVersions } from "../../engine-floors.ts";
import { localizedPath } from "../../i18n/paths.ts";
import { calculatorScript } from "../calculator/calculator-script.ts";
import resultStyle from "../calculator/result.css?inline";
import { glossScript } from "../gloss/gloss-script.ts";
import { lateScript, type SiteView } from "../loading/late-script.ts";
import { searchScript } from "../search/search-script.ts";
import code from "./tools.client.ts?module";
import toolsStyle from "./tools.css?inline";
import type { ToolsSetup } from "./tools-setup.ts";

/** What a reader may reach for on any page, as a file that the first sign of one loads. */
export const toolsScript = lateScript("tools", code, describeTools);

function describeTools(view: SiteView): ToolsSetup {
  const { locale, base, t } = view;
  return {
    locale,
    scripts: {
      calculator: calculatorScript.address(view),
      gloss: glossScript.address(view),
      search: searchScript.address(view),
    },
    searchBox: {
      title: t("search.title"),
      label: t("search.label"),
      page: localizedPath(base, locale, "search/"),
    },
    style: toolsStyle + resultStyle,
    words: {
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
