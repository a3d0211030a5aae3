import { beside, type Locale } from "../../domain/text/languages.ts";
import { localizedPath } from "../../i18n/paths.ts";
import { typeset } from "../../i18n/typeset-chinese.ts";
import cardStyle from "../browser/popover-card.css?inline";
import { lateScript, type SiteView } from "../loading/late-script.ts";
import code from "./gloss.client.ts?module";
import style from "./gloss.css?inline";
import type { Gloss, GlossSetup } from "./gloss-setup.ts";

/** Every explanation in one language, as a file that the first one loads. */
export const glossScript = lateScript("gloss", code, describeGlosses);

function describeGlosses(view: SiteView): GlossSetup {
  const { locale, t } = view;
  return {
    locale,
    glosses: glossesOf(view),
    words: { more: t("gloss.more"), close: t("gloss.close") },
    style: cardStyle + style,
  };
}

function glossesOf({
  locale,
  shared,
  base,
}: SiteView): Readonly<Record<string, Gloss>> {
  const glosses = shared.glossary.map((term) => {
    const { id, pinyin, definition } = term;
    const nameIn = (language: Locale) => typeset(term[language], language);
    return [
      localizedPath(base, locale, `glossary/${id}/`),
      [nameIn(locale), nameIn(beside(locale)), pinyin, definition[locale]],
    ] as const;
  });
  return Object.fromEntries(glosses);
}
