import { beside } from "../../domain/text/languages.ts";
import { termPath } from "../../i18n/page-paths.ts";
import type { View } from "../../i18n/view.ts";
import { inBlocks, lines, list, plain, words } from "./markdown.ts";
import { headOf, twinLink } from "./parts.ts";

/** Every term with its rendering, its meaning and the reason for it. */
export function glossaryTwin(view: View): string {
  const { shared, locale, t, say } = view;
  return inBlocks([
    ...headOf(view, t("terms.name"), t("terms.lead")),
    plain(t("terms.caution")),
    list(
      shared.glossary.map((term) =>
        lines(
          words(
            twinLink(view, term[locale], termPath(term)),
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
