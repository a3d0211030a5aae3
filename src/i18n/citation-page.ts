import {
  type CitedPart,
  type CitedWork,
  citedWork,
} from "../domain/cite/citation.ts";
import type { Locale } from "../domain/text/languages.ts";
import { citedGroups, wholePart } from "./cited-parts.ts";
import { issuerFullNames } from "./policy-issuers.ts";
import type { View } from "./view.ts";

/** What a browser needs to cite any part of a policy. */
export interface CitationPage {
  readonly reader: Locale;
  readonly work: CitedWork;
  /** The whole first. */
  readonly parts: readonly CitedPart[];
  /** The host of the site, if the build knows it. */
  readonly origin: string;
}

export function citationPage(view: View): CitationPage {
  const { policy, shared, origin, locale } = view;
  return {
    reader: locale,
    work: citedWork(policy, issuerFullNames(policy, shared), shared),
    parts: [
      wholePart(view),
      ...citedGroups(view).flatMap(({ parts }) => parts),
    ],
    origin,
  };
}
