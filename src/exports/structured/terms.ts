import type { GlossaryTerm } from "../../domain/policy/reference.ts";
import { beside, LANGUAGES, SOURCE } from "../../domain/text/languages.ts";
import type { View } from "../../i18n/view.ts";
import { addressOf, type Structured } from "./schema.ts";

/** The glossary, with the page of every term, which tells of it. */
export function termSet(view: View): Structured {
  return {
    ...setName(view),
    description: view.t("terms.description"),
    inLanguage: LANGUAGES[view.locale].tag,
    hasDefinedTerm: view.shared.glossary.map((term) => ({
      "@id": addressOf(view, `glossary/${term.id}/`),
    })),
  };
}

/** A term; its explanation is the site's own, as its page says. */
export function termData(view: View, term: GlossaryTerm): Structured {
  const { locale, say } = view;
  return {
    "@type": "DefinedTerm",
    "@id": addressOf(view, `glossary/${term.id}/`),
    name: term[locale],
    // A page of a translation holds the source's characters only as its text.
    ...(locale === SOURCE && { alternateName: term[beside(locale)] }),
    description: say(term.definition),
    inLanguage: LANGUAGES[locale].tag,
    inDefinedTermSet: setName(view),
  };
}

function setName(view: View): Structured {
  const { shared, t, say } = view;
  return {
    "@type": "DefinedTermSet",
    name: t("terms.title", { site: say(shared.site.name) }),
    url: addressOf(view, "glossary/"),
  };
}
