import { otherLocale } from "../../domain/local-text.ts";
import { localizedPath } from "../../i18n/paths.ts";
import { typesetChinese } from "../../i18n/typeset-chinese.ts";
import type { View } from "../../i18n/view.ts";
import { fingerprint } from "../../search/fingerprint.ts";
import code from "./gloss.client.ts?module";
import style from "./gloss.css?inline";
import type { Gloss, GlossSetup } from "./gloss-setup.ts";

type Wanted = Pick<View, "locale" | "shared" | "t" | "base">;

/** Where a page of this language finds the explanations of its terms. */
export function glossScriptAddress(view: Wanted): string {
  const file = localizedPath(view.base, view.locale, "gloss.js");
  return `${file}?v=${fingerprint(code + style)}`;
}

/** The script as a file: every explanation in one language, then its code. */
export function glossScript(view: Wanted): string {
  const { locale, t } = view;
  const setup: GlossSetup = {
    locale,
    glosses: glossesOf(view),
    words: { more: t("gloss.more"), close: t("gloss.close") },
    style,
  };
  return `const GLOSS_SETUP=${JSON.stringify(setup)};${code}`;
}

function glossesOf({
  locale,
  shared,
  base,
}: Wanted): Readonly<Record<string, Gloss>> {
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
