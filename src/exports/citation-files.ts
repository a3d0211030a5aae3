import {
  type Citation,
  citedAddress,
  citedWork,
} from "../domain/cite/citation.ts";
import { bibtex, csl, ris } from "../domain/cite/data-styles.ts";
import type { Policy } from "../domain/policy/policy.ts";
import type { SharedContent } from "../domain/policy/reference.ts";
import {
  FIRST_TRANSLATION,
  type Locale,
  SOURCE,
} from "../domain/text/languages.ts";
import { citedGroups, wholePart } from "../i18n/cited-parts.ts";
import { issuerFullNames } from "../i18n/policy-issuers.ts";
import { localizedPath } from "../i18n/paths.ts";
import { type DataFile, dataFile } from "./data-file.ts";

/** Where the site is published. */
export interface SitePlace {
  /** The beginning of absolute addresses, or "" when unknown. */
  readonly origin: string;
  /** The folder that the site is served from. */
  readonly base: string;
}

type CitedShared = Pick<
  SharedContent,
  "departments" | "site" | "releases" | "glossary"
>;

/** The forms that reference managers read, by the ends of their files' names. */
const FORMS = [
  { end: "csl.json", type: "csl", write: csl },
  { end: "bib", type: "bibtex", write: bibtex },
  { end: "ris", type: "ris", write: ris },
] as const;

/** The languages of citations: the plain name is that of the first. */
const CITED_IN: readonly Locale[] = [FIRST_TRANSLATION, SOURCE];

/** Citations of a policy and of each of its measures, a file a form and language. */
export function citationFiles(
  policy: Policy,
  shared: CitedShared,
  place: SitePlace,
): readonly DataFile[] {
  return CITED_IN.flatMap((locale) => filesIn(locale, policy, shared, place));
}

function filesIn(
  locale: Locale,
  policy: Policy,
  shared: CitedShared,
  { origin, base }: SitePlace,
): readonly DataFile[] {
  const view = {
    policy,
    locale,
    say: (text: Policy["summary"]) => text[locale],
    href: (path: string) => localizedPath(base, locale, path),
  };
  const work = citedWork(policy, issuerFullNames(policy, shared), shared);
  const measures = citedGroups(view)
    .flatMap(({ parts }) => parts)
    .filter((part) => policy.measures.some(({ id }) => id === part.id));
  return [wholePart(view), ...measures].flatMap((part) =>
    filesOf({ ...work, part, url: citedAddress(work, part, origin) }, locale),
  );
}

function filesOf(citation: Citation, locale: Locale): readonly DataFile[] {
  const { id } = citation.part;
  const name = id ? `measures/${id}` : "policy";
  const language = locale === FIRST_TRANSLATION ? "" : `.${locale}`;
  return FORMS.map(({ end, type, write }) =>
    dataFile(
      `${name}${language}.${end}`,
      type,
      `${write(citation, locale)}\n`,
      "words",
    ),
  );
}
