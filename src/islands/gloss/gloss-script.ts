import { otherLocale } from "../../domain/text/local-text.ts";
import { localizedPath } from "../../i18n/paths.ts";
import { typesetChinese } from "../../i18n/typeset-chinese.ts";
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
    style,
  };
}

function glossesOf({
  locale,
  shared,
  base,
}: SiteView): Readonly<Record<string, Gloss>> {
  const glosses = shared.glossary.map((term) => {
    const { id, pinyin, definition } = term;
    const name = { zh: typesetChinese(term.zh), en: term.en };
    return [
      localizedPath(base, locale, `glossary/${id}/`),
      [name[locale], name[otherLocale(locale)], pinyin, definition[locale]],
    ] as const;
  });
  return Object.fromEntries(glosses);
}
