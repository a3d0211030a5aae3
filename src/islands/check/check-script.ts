import simplified from "virtual:simplified";

import { checkData } from "../../i18n/check-data.ts";
import { localizedPath } from "../../i18n/paths.ts";
import { CHANGES_PATH } from "../../i18n/site-pages.ts";
import { lateScript } from "../loading/late-script.ts";
import type { CheckSetup } from "./check-setup.ts";
import code from "./check.client.ts?tool";

/** The check of quotations, as a file that its page loads at the first use. */
export const checkScript = lateScript("check", code, (view): CheckSetup => {
  const { locale, base, words, t } = view;
  return {
    locale,
    front: localizedPath(base, locale, ""),
    changesPage: localizedPath(base, locale, CHANGES_PATH),
    data: checkData(view),
    simplified,
    words: words("check"),
    copied: t("measure.copied"),
    copyFailed: t("measure.copy-failed"),
  };
});
