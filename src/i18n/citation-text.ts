import type { Measure } from "../domain/policy/measure.ts";
import { findDepartment } from "./find-record.ts";
import { formatDate } from "./format-date.ts";
import { measureName } from "../domain/policy/measure-name.ts";
import type { View } from "./view.ts";

/** One line that cites a measure, without an address: the page adds its own. */
export function citationText(view: View, measure: Measure): string {
  const { locale, policy, shared, t } = view;
  const issuer = findDepartment(shared, policy.issuer);
  return t("measure.cite-text", {
    issuer: locale === "zh" ? issuer.fullName : issuer.en,
    policy: policy.name.full[locale],
    date: formatDate(policy.published, locale),
    measure: measureName(policy, measure, locale),
  });
}
