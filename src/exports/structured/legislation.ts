import type { Measure } from "../../domain/policy/measure.ts";
import { measureName } from "../../domain/policy/measure-name.ts";
import type { Term } from "../../domain/term/term.ts";
import {
  LANGUAGES,
  type Locale,
  SOURCE,
  TRANSLATIONS,
} from "../../domain/text/languages.ts";
import { marksOf } from "../../i18n/marks.ts";
import { issuerFullNames } from "../../i18n/policy-issuers.ts";
import type { View } from "../../i18n/view.ts";
import { breadcrumbs } from "./breadcrumbs.ts";
import { addressOf, inContext, type Structured } from "./schema.ts";

/**
 * A policy for search engines: names and dates, never a state, since a page
 * outlives the day it was built.
 */
export function policyData(view: View): Structured {
  const { policy, say } = view;
  return {
    "@type": "Legislation",
    name: say(policy.name.full),
    alternateName: say(policy.name.short),
    description: say(policy.summary),
    temporalCoverage: coverageOf(policy.term),
    ...issuedBy(view),
    ...translationsOf(view, `${policy.id}/`),
    hasPart: policy.measures.map((measure) => ({
      "@type": "Legislation",
      name: measureWords(view, measure),
      url: addressOf(view, `${policy.id}/${measure.id}/`),
    })),
  };
}

/** A measure, and the pages that its own stands under; the policy's has the rest. */
export function measureData(view: View, measure: Measure): object {
  const { policy, say } = view;
  return inContext([
    {
      "@type": "Legislation",
      name: measureWords(view, measure),
      ...issuedBy(view),
      ...translationsOf(view, view.path),
      isPartOf: {
        "@type": "Legislation",
        name: say(policy.name.full),
        url: addressOf(view, `${policy.id}/`),
      },
    },
    ...breadcrumbs(view),
  ]);
}

/** The day, the place and the offices that a policy and all its parts share. */
function issuedBy({ policy, shared, say }: View) {
  const place = shared.site.jurisdictions[policy.jurisdiction];
  return {
    legislationDate: policy.published,
    legislationJurisdiction: place && say(place),
    legislationPassedBy: {
      "@type": "GovernmentOrganization",
      name: say(issuerFullNames(policy, shared)),
    },
  };
}

/** The text at a path in the view's own language, and in those beside it. */
function translationsOf(view: View, path: string) {
  const versionIn = (locale: Locale) => ({
    inLanguage: LANGUAGES[locale].tag,
    url: addressOf({ ...view, locale }, path),
  });
  const other = (locale: Locale) => ({
    "@type": "Legislation",
    ...versionIn(locale),
  });
  return {
    ...versionIn(view.locale),
    ...(view.locale === SOURCE
      ? { workTranslation: TRANSLATIONS.map(other) }
      : { translationOfWork: other(SOURCE) }),
  };
}

function measureWords({ policy, locale }: View, measure: Measure): string {
  const { colon } = marksOf(locale);
  return measureName(policy, measure, locale) + colon + measure.name[locale];
}

/** As the text has it: a length stays a length, and no last day is made of it. */
function coverageOf({ from, end }: Term): string {
  if (end.kind === "length") return `${from}/P${end.months}M`;
  return `${from}/${end.kind === "until" ? end.last : ".."}`;
}
