import type { Department, SharedContent } from "../domain/policy/reference.ts";
import type { Policy } from "../domain/policy/policy.ts";
import { eachLanguage, type Locale, SOURCE } from "../domain/text/languages.ts";
import type { LocalText } from "../domain/text/local-text.ts";
import { findDepartment } from "./find-record.ts";
import { formatDate } from "./format-date.ts";
import { joinList } from "./join-words.ts";
import { officeName } from "./office-name.ts";
import type { View } from "./view.ts";

type Issued = Pick<Policy, "issuers">;
type Offices = Pick<SharedContent, "departments">;

/** The issuers by their everyday names, in the order of the text. */
export function issuerNames(
  policy: Issued,
  shared: Offices,
  locale: Locale,
): string {
  const names = officesOf(policy, shared).map((office) =>
    officeName(office, locale),
  );
  return joinList(names, locale);
}

/** Of which place a policy is, who issued it and when: for a list of several. */
export function issuedWords(
  policy: Pick<Policy, "issuers" | "jurisdiction" | "published">,
  shared: Pick<SharedContent, "departments" | "site">,
  { locale, t }: Pick<View, "locale" | "t">,
): string {
  return t("front.issued", {
    place: shared.site.jurisdictions[policy.jurisdiction]?.[locale] ?? "",
    issuer: issuerNames(policy, shared, locale),
    date: formatDate(policy.published, locale),
  });
}

/** The issuers by their full names: the text's own may be short forms. */
export function issuerFullNames(policy: Issued, shared: Offices): LocalText {
  return eachLanguage((locale) =>
    joinList(
      officesOf(policy, shared).map((office) =>
        locale === SOURCE ? office.fullName : office[locale],
      ),
      locale,
    ),
  );
}

function officesOf(
  { issuers }: Issued,
  shared: Offices,
): readonly Department[] {
  return issuers.map((id) => findDepartment(shared, id));
}
