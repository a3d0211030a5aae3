import {
  FIRST_TRANSLATION,
  type Locale,
  SOURCE,
} from "../domain/text/languages.ts";
import type { Policy } from "../domain/policy/policy.ts";
import type { SharedContent } from "../domain/policy/reference.ts";
import { citedGroups } from "./cited-parts.ts";
import { formatDate } from "./format-date.ts";
import { issuerFullNames } from "./policy-issuers.ts";
import { localizedPath } from "./paths.ts";
import type { View } from "./view.ts";

type Quoting = Pick<
  View,
  "policy" | "shared" | "locale" | "base" | "t" | "say"
>;

/** What a quotation names as its source. */
export interface QuoteSources {
  /**
   * The official title, the issuer, the day, and that the translation is this
   * site's; {{mark}} and {{place}} stand for the place in the text.
   */
  readonly template: string;
  /** The place of each sentence, in the source and in the translation. */
  readonly places: Readonly<Record<string, readonly [string, string]>>;
}

/** The same for every sentence of a policy, but for its place. */
export function quoteTemplate(
  policy: Policy,
  shared: Pick<SharedContent, "departments">,
  { locale, t }: Pick<View, "locale" | "t">,
): string {
  return t("quote.source", {
    official: policy.name.full[SOURCE],
    title: policy.name.full[FIRST_TRANSLATION],
    issuer: issuerFullNames(policy, shared)[locale],
    date: formatDate(policy.published, locale),
    mark: "{{mark}}",
    place: "{{place}}",
  });
}

export function quoteSources(view: Quoting): QuoteSources {
  const { policy, shared, locale, base, say } = view;
  const href = (path: string, to: Locale = locale) =>
    localizedPath(base, to, path);
  const parts = citedGroups({ policy, locale, href, say }).flatMap(
    (group) => group.parts,
  );
  return {
    template: quoteTemplate(policy, shared, view),
    places: Object.fromEntries(
      parts.flatMap(({ id, place }) =>
        place ? [[id, [place[SOURCE], place[FIRST_TRANSLATION]]]] : [],
      ),
    ),
  };
}
