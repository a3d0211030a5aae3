import { beside } from "../../domain/text/languages.ts";
import type { View } from "../../i18n/view.ts";
import { inBlocks, lines, link, list, plain, words } from "./markdown.ts";
import { headOf } from "./parts.ts";

/** Every term with its rendering, its meaning and the reason for it. */
export function glossaryTwin(view: View): string {
  const { shared, locale, origin, t, say, href } = view;
  return inBlocks([
    ...headOf(view, t("terms.name"), t("terms.lead")),
    plain(t("terms.caution")),
    list(
      shared.glossary.map((term) =>
        lines(
          words(
            link(term[locale], origin + href(`glossary/${term.id}/`)),
            plain(term[beside(locale)]),
            plain(term.pinyin),
          ),
          plain(say(term.definition)),
          plain(say(term.why)),
        ),
      ),
    ),
  ]);
}
