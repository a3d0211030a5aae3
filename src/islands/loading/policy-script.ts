import { localizedPath } from "../../i18n/paths.ts";
import type { View } from "../../i18n/view.ts";
import { fingerprint } from "../../search/index/fingerprint.ts";
import {
  scriptAddress,
  type ScriptFile,
  type SiteView,
} from "./late-script.ts";

type Policy = SiteView["policies"][number];

/** What of the site a policy's data is made from. */
export type PolicyView = SiteView & Pick<View, "policy" | "say" | "href">;

/** Data of one policy in one language, as a file that scripts of its pages load. */
export interface PolicyScript {
  readonly file: (view: SiteView, policy: Policy) => ScriptFile;
  /** The addresses of these files, by that of the policy's pages. */
  readonly addresses: (view: SiteView) => Readonly<Record<string, string>>;
}

/** @param describe what the file exports as `data` */
export function policyScript(
  name: string,
  describe: (view: PolicyView) => object,
): PolicyScript {
  const file = (view: SiteView, policy: Policy) => {
    const { base, locale } = view;
    const data = describe({
      ...view,
      policy,
      say: (text) => text[locale],
      href: (path, to = locale) => localizedPath(base, to, path),
    });
    const text = `export const data=${JSON.stringify(data)};`;
    const parts = [policy.id, name, locale, fingerprint(text)];
    return { name: parts.join("."), text };
  };
  const addresses = (view: SiteView) =>
    Object.fromEntries(
      view.policies.map((policy) => [
        localizedPath(view.base, view.locale, `${policy.id}/`),
        scriptAddress(view, file(view, policy)),
      ]),
    );
  return { file, addresses };
}
