import { citedAddress } from "../../domain/cite/citation.ts";
import {
  CITATION_STYLES,
  STYLE_FORMS,
} from "../../domain/cite/citation-styles.ts";
import { citationPage } from "../../i18n/citation-page.ts";
import { wholePart } from "../../i18n/cited-parts.ts";
import { CHECK_PATH } from "../../i18n/site-pages.ts";
import type { View } from "../../i18n/view.ts";
import { codeBlock, heading, inBlocks, plain } from "./markdown.ts";
import { headOf, twinLink, under } from "./parts.ts";

/** The citation of the whole text in every style, without a day of access. */
export function citeTwin(view: View): string {
  const { t } = view;
  const { work, origin } = citationPage(view);
  const part = wholePart(view);
  const citation = { ...work, part, url: citedAddress(work, part, origin) };
  return inBlocks([
    ...headOf(view, t("cite.name"), t("cite.lead")),
    plain(t("cite.only-whole")),
    ...under(
      t("cite.proof"),
      plain(t("cite.proof-text")),
      plain(t("cite.left-out")),
      twinLink(view, t("check.link"), CHECK_PATH),
    ),
    ...under(
      t("cite.all"),
      ...CITATION_STYLES.flatMap((style) => [
        heading(3, t(`cite.styles.${style}`)),
        codeBlock(STYLE_FORMS[style].write(citation, view.locale)),
      ]),
    ),
  ]);
}
