import { type AmountLine, figurePart } from "../../i18n/amount-parts.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { issuerNames } from "../../i18n/policy-issuers.ts";
import { termInForce } from "../../i18n/policy-facts.ts";
import type { View } from "../../i18n/view.ts";

/** By whom and when a policy was issued; from when to when it holds. */
export function policyDates(view: View): readonly string[] {
  const { locale, policy, shared, t } = view;
  const issued = t("share.issued", {
    issuer: issuerNames(policy, shared, locale),
    date: formatDate(policy.published, locale),
  });
  return [issued, termInForce(view)];
}

/** Whose picture it is, and that no office made it. */
export function imprint({ shared, t, say }: View): AmountLine {
  return [
    figurePart(say(shared.site.name)),
    { text: ` · ${t("site.unofficial")}` },
  ];
}
