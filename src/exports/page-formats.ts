import { LOCALES } from "../domain/text/languages.ts";
import { dataAddress } from "../i18n/data-page.ts";
import type { PageFormat } from "../i18n/page-format.ts";
import type { PolicyPage, SharedPage } from "../i18n/page-paths.ts";
import { CHANGES_FEED } from "../i18n/site-pages.ts";
import type { View } from "../i18n/view.ts";
import { FEED_TYPE } from "./changes-feed.ts";
import { DATA_TYPES, type DataType } from "./data-file.ts";
import { TWIN, TWIN_TYPE } from "./markdown/parts.ts";

type Form = (view: View) => readonly PageFormat[];

const twin: Form = ({ origin, href, path }) => [
  { type: TWIN_TYPE, href: origin + href(path + TWIN) },
];

const feed: Form = ({ origin, href, t }) => [
  {
    type: FEED_TYPE,
    title: t("changes.name"),
    href: origin + href(CHANGES_FEED),
  },
];

/**
 * A data file of the page's policy.
 * @param name in its folder; `{unit}` stands for the last folder of the page
 */
function data(type: DataType, name: string): Form {
  return ({ policy, path, ...place }) => {
    const unit = path.split("/").at(-2) ?? "";
    const file = `${policy.id}/${name.replace("{unit}", unit)}`;
    return [{ type: bare(type), href: dataAddress(place, file) }];
  };
}

/** The same of every policy, on a page of all. */
function eachData(type: DataType, name: string): Form {
  const one = data(type, name);
  return (view) => view.policies.flatMap((policy) => one({ ...view, policy }));
}

const list: Form = (view) => [
  { type: bare("json"), href: dataAddress(view, "index.json") },
];

/** While there is one policy, the front of the site repeats that one's. */
const front: Form = (view) =>
  view.policies.length > 1
    ? twin(view)
    : formatsOf({ ...view, path: `${view.policy.id}/` }, OF_POLICY[""]);

const citations = [
  data("bibtex", "policy.bib"),
  data("ris", "policy.ris"),
  data("csl", "policy.csl.json"),
];

/** Both languages stand on every page of a text. */
const texts = [
  ...LOCALES.map((locale) => data("text", `text.${locale}.txt`)),
  ...LOCALES.map((locale) => data("akn", `akn.${locale}.xml`)),
];

const OF_POLICY: Readonly<Record<PolicyPage, readonly Form[]>> = {
  "": [twin, data("json", "policy.json"), ...citations],
  "text/": [twin, ...texts],
  "calculator/": [twin, data("json", "benefits.json")],
  "figures/": [twin, data("csv", "figures.csv"), data("json", "figures.json")],
  "open/": [twin, data("json", "answers.json")],
  "sup/": [twin],
  "cite/": [twin, ...citations],
  "source/": [twin, data("json", "sentences.json"), data("text", "SHA256SUMS")],
  "misquoted/": [twin],
};

const OF_ALL: Readonly<Record<SharedPage, readonly Form[]>> = {
  "": [front],
  "glossary/": [twin, eachData("json", "glossary.json")],
  "departments/": [twin],
  "about/": [twin, feed],
  "search/": [twin],
  "check/": [twin],
  "changes/": [twin, feed],
  "data/": [twin, list],
  "embed/": [twin],
};

/** Every kind of page, with the forms that its head names. */
export const PAGE_FORMS = {
  policy: OF_POLICY,
  shared: OF_ALL,
  term: [twin],
  measure: [twin, data("json", "measures/{unit}.json")],
} as const satisfies Readonly<Record<string, unknown>>;

/** The forms of a view's own page, with their addresses. */
export function formatsOf(
  view: View,
  forms: readonly Form[],
): readonly PageFormat[] {
  return forms.flatMap((form) => form(view));
}

/** Those of the front door, which is of every language. */
export function doorFormats({
  origin,
  base,
}: Pick<View, "origin" | "base">): readonly PageFormat[] {
  const folder = `${origin}${base.replace(/\/$/, "")}/`;
  return [{ type: TWIN_TYPE, href: folder + TWIN }];
}

function bare(type: DataType): string {
  const [media = ""] = DATA_TYPES[type].split(";");
  return media;
}
