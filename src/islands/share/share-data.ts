import { type ShareParts, shareParts } from "../../i18n/share-parts.ts";
import { quoteTemplate } from "../../i18n/quote-sources.ts";
import { citePath, EMBED_PATH } from "../../i18n/site-pages.ts";
import { policyScript } from "../loading/policy-script.ts";

/** What the card that shares parts of a policy is told of it. */
export interface ShareData extends ShareParts {
  /** As in `QuoteSources`. */
  readonly template: string;
  /** The addresses of the pages that cite and embed, up to the part's id. */
  readonly cite: string;
  readonly embed: string;
}

export const shareData = policyScript("share", (view): ShareData => {
  const { policy, shared, href } = view;
  return {
    ...shareParts(view),
    template: quoteTemplate(policy, shared, view),
    cite: href(`${citePath(policy)}?of=`),
    embed: href(`${EMBED_PATH}?of=`),
  };
});
