import { LANGUAGES } from "../domain/text/languages.ts";
import type { View } from "../i18n/view.ts";
import { addressOf } from "./structured/schema.ts";
import { xml, xmlDocument } from "./xml.ts";

const NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
const SELF = "application/opensearchdescription+xml";

/** The place of the description, below the language. */
export const OPEN_SEARCH = "opensearch.xml";

/**
 * Tells a browser how the site is searched in a language. Its addresses are
 * absolute: without a host there is none.
 */
export function openSearch(view: View): string {
  const { locale, shared, t, say } = view;
  const url = (type: string, template: string, rel?: string) =>
    xml("Url", { type, rel, template });
  return xmlDocument(
    xml(
      "OpenSearchDescription",
      { xmlns: NAMESPACE },
      xml("ShortName", {}, t("search.engine")),
      xml("LongName", {}, say(shared.site.name)),
      xml("Description", {}, t("search.description")),
      xml("Language", {}, LANGUAGES[locale].tag),
      xml("InputEncoding", {}, "UTF-8"),
      url("text/html", `${addressOf(view, "search/")}?q={searchTerms}`),
      url(SELF, addressOf(view, OPEN_SEARCH), "self"),
    ),
  );
}
