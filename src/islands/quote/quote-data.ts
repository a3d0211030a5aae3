import { localizedPath } from "../../i18n/paths.ts";
import { quoteSources } from "../../i18n/quote-sources.ts";
import { fingerprint } from "../../search/index/fingerprint.ts";
import {
  scriptAddress,
  type ScriptFile,
  type SiteView,
} from "../loading/late-script.ts";

type Policy = SiteView["policies"][number];

/** What quotations of a policy name as their source, as a file of its own. */
export function quoteData(view: SiteView, policy: Policy): ScriptFile {
  const { locale } = view;
  const say: (text: Policy["summary"]) => string = (text) => text[locale];
  const sources = quoteSources({ ...view, policy, say });
  const text = `export const sources=${JSON.stringify(sources)};`;
  const name = [policy.id, "quotes", locale, fingerprint(text)];
  return { name: name.join("."), text };
}

/** The addresses of these files, by that of the policy's pages. */
export function quoteDataAddresses(
  view: SiteView,
): Readonly<Record<string, string>> {
  const { base, locale, policies } = view;
  return Object.fromEntries(
    policies.map((policy) => [
      localizedPath(base, locale, `${policy.id}/`),
      scriptAddress(view, quoteData(view, policy)),
    ]),
  );
}
