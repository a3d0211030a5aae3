import { formatDate } from "./format-date.ts";
import { issuerFullNames } from "./policy-issuers.ts";
import type { View } from "./view.ts";

/**
 * One line that cites a part of a policy, without an address: the page adds
 * its own.
 * @param part what the part is called
 */
export function citationText(view: View, part: string): string {
  const { locale, policy, shared, t } = view;
  return t("measure.cite-text", {
    issuer: issuerFullNames(policy, shared)[locale],
    policy: policy.name.full[locale],
    date: formatDate(policy.published, locale),
    measure: part,
  });
}
