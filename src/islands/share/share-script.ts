import cardStyle from "../browser/popover-card.css?inline";
import { lateScript, type SiteView } from "../loading/late-script.ts";
import code from "./share.client.ts?module";
import style from "./share.css?inline";
import { shareData } from "./share-data.ts";
import type { ShareSetup } from "./share-setup.ts";

/** The card that links, quotes, cites and embeds, as a file that its first use loads. */
export const shareScript = lateScript("share", code, describeShare);

function describeShare(view: SiteView): ShareSetup {
  const { locale, base, t, words } = view;
  return {
    locale,
    base,
    data: shareData.addresses(view),
    words: {
      ...words("take"),
      quote: t("measure.copy-quote"),
      cite: t("measure.cite"),
      copied: t("measure.copied"),
      failed: t("measure.copy-failed"),
      close: t("gloss.close"),
    },
    style: cardStyle + style,
  };
}
