import type { Policy } from "../domain/policy/policy.ts";
import type { SharedContent } from "../domain/policy/reference.ts";

/** A page that every page links: its wording's key and its path. */
export interface SitePage {
  readonly key: string;
  /** Below the language. */
  readonly path: string;
}

/** The pages in every header, in this order. */
export function headerPages({ id }: Pick<Policy, "id">): readonly SitePage[] {
  return [
    { key: "site.home", path: `${id}/` },
    { key: "site.text", path: `${id}/text/` },
    { key: "site.calculator", path: `${id}/calculator/` },
    { key: "site.figures", path: `${id}/figures/` },
    { key: "site.open", path: `${id}/open/` },
    { key: "site.glossary", path: "glossary/" },
  ];
}

/** The pages in every footer, in this order. */
export function footerPages({ id }: Pick<Policy, "id">): readonly SitePage[] {
  return [
    { key: "site.sup", path: `${id}/sup/` },
    { key: "site.departments", path: "departments/" },
    { key: "site.about", path: "about/" },
  ];
}

/** Every page of the site, as its path below each language. */
export function sitePaths(
  policies: readonly Pick<Policy, "id" | "measures">[],
  { glossary }: Pick<SharedContent, "glossary">,
): readonly string[] {
  const paths = policies.flatMap((policy) => [
    ...[...headerPages(policy), ...footerPages(policy)].map(({ path }) => path),
    ...policy.measures.map(({ id }) => `${policy.id}/${id}/`),
  ]);
  const terms = glossary.map(({ id }) => `glossary/${id}/`);
  return [...new Set(["", "search/", ...paths, ...terms])];
}
