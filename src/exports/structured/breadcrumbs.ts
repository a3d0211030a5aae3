import type { View } from "../../i18n/view.ts";
import { addressOf, type Structured } from "./schema.ts";

/** The wording of a page's name, by the last folder of its path. */
const NAMES: Readonly<Record<string, string>> = {
  text: "text.name",
  calculator: "planner.name",
  figures: "figures.name",
  open: "open.name",
  cite: "cite.name",
  misquoted: "misquoted.name",
  source: "source.name",
  glossary: "terms.name",
  departments: "offices.name",
  about: "about.name",
  search: "search.title",
  check: "check.name",
  data: "data.name",
  embed: "embed.name",
  changes: "changes.name",
};

/** Pages that stand under another than their address says. */
const UNDER: Readonly<Record<string, readonly string[]>> = {
  "data/": ["about/"],
  "embed/": ["about/"],
  "changes/": ["about/"],
};

/** The pages that one stands under, and the page; none for a front. */
export function breadcrumbs(view: View): readonly Structured[] {
  const steps = trailOf(view);
  if (steps.length < 2) return [];
  const itemListElement = steps.map((path, at) => ({
    "@type": "ListItem",
    position: at + 1,
    name: nameOf(view, path),
    item: addressOf(view, path),
  }));
  return [{ "@type": "BreadcrumbList", itemListElement }];
}

/** The paths from the front to the page, each below the language. */
function trailOf({ path, policy, policies }: View): readonly string[] {
  const folders = path.split("/").filter(Boolean);
  const own = folders.map((_, at) => `${folders.slice(0, at + 1).join("/")}/`);
  // While there is one policy, its front is the front of the site.
  const isFront = policies.length === 1 && folders[0] === policy.id;
  return [...(isFront ? [] : [""]), ...(UNDER[path] ?? []), ...own];
}

function nameOf(
  { policies, policy, shared, locale, t, say }: View,
  path: string,
): string {
  const [first = "", second] = path.split("/").filter(Boolean);
  if (!first) return say(shared.site.name);
  const named = policies.find(({ id }) => id === first);
  if (named && !second) return say(named.name.short);
  const measure = named?.measures.find(({ id }) => id === second);
  if (measure) return say(measure.name);
  const term = shared.glossary.find(({ id }) => id === second);
  if (!named && term) return term[locale];
  if (second === "sup") return say(policy.wording.supplementary);
  const key = NAMES[second ?? first];
  if (!key) throw new Error(`no name for the page ${path}`);
  return t(key);
}
