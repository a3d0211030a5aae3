import { LANGUAGES, LOCALES } from "../../domain/text/languages.ts";
import type { View } from "../../i18n/view.ts";
import { breadcrumbs } from "./breadcrumbs.ts";
import { policyData } from "./legislation.ts";
import { questionsData } from "./questions.ts";
import { inContext, type Structured } from "./schema.ts";
import { termData, termSet } from "./terms.ts";

/** What the pages whose paths look so tell search engines of. */
const TOLD: readonly (readonly [
  RegExp,
  (view: View) => readonly Structured[],
])[] = [
  [/^glossary\/$/, (view) => [termSet(view)]],
  [/^glossary\/./, (view) => ownTerm(view).map((term) => termData(view, term))],
  [
    /^$/,
    (view) => view.policies.map((policy) => policyData({ ...view, policy })),
  ],
  [/\/open\/$/, questionsData],
  [/\/text\/$/, (view) => [policyData(view)]],
];

/**
 * The structured data of a page, by its path; none where there is nothing to
 * tell.
 * @param more what only the page itself knows
 */
export function pageData(
  view: View,
  ...more: readonly Structured[]
): object | undefined {
  const { path, policy } = view;
  const isFront = path === `${policy.id}/`;
  const told = TOLD.find(([pattern]) => pattern.test(path))?.[1](view) ?? [];
  const things = [
    ...(isFront ? [policyData(view)] : told),
    ...more,
    ...breadcrumbs(view),
  ];
  return things.length > 0 ? inContext(things) : undefined;
}

/** The front door, which is of every language. */
export function siteData({ shared, base, origin }: View): object {
  const [name, ...others] = LOCALES.map((locale) => shared.site.name[locale]);
  return inContext([
    {
      "@type": "WebSite",
      name,
      alternateName: others,
      inLanguage: LOCALES.map((locale) => LANGUAGES[locale].tag),
      url: `${origin}${base.replace(/\/$/, "")}/`,
    },
  ]);
}

function ownTerm({ path, shared }: View) {
  return shared.glossary.filter(({ id }) => path === `glossary/${id}/`);
}
