import type { Policy } from "../domain/policy/policy.ts";
import type { LocalText } from "../domain/text/local-text.ts";
import type { SharedContent } from "../domain/policy/reference.ts";
import {
  measurePath,
  policyPages,
  SHARED_PAGES,
  termPath,
} from "./page-paths.ts";
import type { View } from "./view.ts";

/** A page that every page links, and its path. */
export interface SitePage {
  /** Its wording's key, or what a policy calls it. */
  readonly name: string | LocalText;
  /** Below the language. */
  readonly path: string;
}

const POLICIES: SitePage = { name: "site.policies", path: "" };
const GLOSSARY: SitePage = { name: "site.glossary", path: "glossary/" };
const OFFICES: SitePage = { name: "site.departments", path: "departments/" };
const ABOUT: SitePage = { name: "site.about", path: "about/" };

/** The page and its like: of one policy, or of all that the site has. */
type Linking = Pick<View, "policy" | "policies" | "isOfAll">;

/** The pages in a page's header, in this order. */
export function headerPages({ policy, isOfAll }: Linking): readonly SitePage[] {
  return isOfAll ? [POLICIES, GLOSSARY, OFFICES, ABOUT] : linkedPages(policy);
}

/** The pages in a page's footer, in this order. */
export function footerPages({
  policy: { id, wording },
  policies,
  isOfAll,
}: Linking): readonly SitePage[] {
  if (isOfAll) return [ABOUT];
  return [
    { name: wording.supplementary, path: `${id}/sup/` },
    OFFICES,
    ABOUT,
    ...(policies.length > 1 ? [POLICIES] : []),
  ];
}

/** The words of a link to a page. */
export function pageName(
  { name }: SitePage,
  { t, say }: Pick<View, "t" | "say">,
): string {
  return typeof name === "string" ? t(name) : say(name);
}

/** The pages of a policy that every page of it links. */
function linkedPages({ id }: Pick<Policy, "id">): readonly SitePage[] {
  return [
    { name: "site.home", path: `${id}/` },
    { name: "site.text", path: `${id}/text/` },
    { name: "site.calculator", path: `${id}/calculator/` },
    { name: "site.figures", path: `${id}/figures/` },
    { name: "site.open", path: `${id}/open/` },
    GLOSSARY,
  ];
}

/**
 * The page that cites a policy, linked from where its text and its source are:
 * a measure's page has no room for one link more.
 */
export function citePath({ id }: Pick<Policy, "id">): string {
  return `${id}/cite/`;
}

/** The page that proves a policy's text, linked from the same places. */
export function sourcePath({ id }: Pick<Policy, "id">): string {
  return `${id}/source/`;
}

/** The page of what was misquoted, where something was: linked from where the site is told of. */
export function misquotesPath({ id }: Pick<Policy, "id">): string {
  return `${id}/misquoted/`;
}

/** The page of all data files, linked from where the site is told of. */
export const DATA_PATH = "data/";

/** The page that checks a quotation of any policy, linked from the same places. */
export const CHECK_PATH = "check/";

/** The page that makes the code of a frame, linked from the same places. */
export const EMBED_PATH = "embed/";

/** The page of all changes, linked from where the site is told of. */
export const CHANGES_PATH = "changes/";

/** What readers do with the texts of all policies beyond reading them. */
export const REUSE_PAGES: readonly SitePage[] = [
  { name: "check.link", path: CHECK_PATH },
  { name: "embed.name", path: EMBED_PATH },
  { name: "data.link", path: DATA_PATH },
  { name: "changes.link", path: CHANGES_PATH },
];

/** The same and what is of one policy, in the order of a quotation's life. */
export function reusePages(policy: Pick<Policy, "id">): readonly SitePage[] {
  return [
    { name: "cite.link", path: citePath(policy) },
    ...REUSE_PAGES,
    { name: "source.link", path: sourcePath(policy) },
  ];
}

/** All changes as a feed, below the language. */
export const CHANGES_FEED = "changes.xml";

/** The file that tells a device how it keeps the site, below the language. */
export const MANIFEST = "manifest.webmanifest";

/** Every page of the site, as its path below each language. */
export function sitePaths(
  policies: readonly Policy[],
  { glossary }: Pick<SharedContent, "glossary">,
): readonly string[] {
  const ofPolicies = policies.flatMap((policy) => [
    ...policyPages(policy).map((page) => `${policy.id}/${page}`),
    ...policy.measures.map((measure) => measurePath(policy, measure)),
  ]);
  return [...SHARED_PAGES, ...ofPolicies, ...glossary.map(termPath)];
}
