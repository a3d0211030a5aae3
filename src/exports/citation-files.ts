import {
  type Citation,
  type CitedPart,
  citedAddress,
  citedWork,
} from "../domain/cite/citation.ts";
import { bibtex, csl, ris } from "../domain/cite/data-styles.ts";
import type { Policy } from "../domain/policy/policy.ts";
import type { SharedContent } from "../domain/policy/reference.ts";
import { FIRST_TRANSLATION, type Locale } from "../domain/text/languages.ts";
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

/** The forms that reference managers read, by the ends of their files' names. */
const FORMS = [
  { end: "csl.json", type: "csl", write: csl },
  { end: "bib", type: "bibtex", write: bibtex },
  { end: "ris", type: "ris", write: ris },
] as const;

/** Citations of a policy and of each of its measures, a file a form. */
export function citationFiles(
  policy: Policy,
  shared: Pick<SharedContent, "departments" | "site" | "releases">,
  { origin, base }: SitePlace,
): readonly DataFile[] {
  const locale: Locale = FIRST_TRANSLATION;
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
    filesOf({ ...work, part, url: citedAddress(work, part, origin) }, part),
  );
}

function filesOf(citation: Citation, { id }: CitedPart): readonly DataFile[] {
  const name = id ? `measures/${id}` : "policy";
  return FORMS.map(({ end, type, write }) =>
    dataFile(`${name}.${end}`, type, `${write(citation)}\n`, "words"),
  );
}
