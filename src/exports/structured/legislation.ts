import type { Measure } from "../../domain/policy/measure.ts";
import { measureName } from "../../domain/policy/measure-name.ts";
import type { Term } from "../../domain/term/term.ts";
import {
  LANGUAGES,
  type Locale,
  SOURCE,
  TRANSLATIONS,
} from "../../domain/text/languages.ts";
import { issuerFullNames } from "../../i18n/policy-issuers.ts";
import type { View } from "../../i18n/view.ts";
import { addressOf, inContext, type Structured } from "./schema.ts";

/**
 * A policy for search engines: names and dates, never a state, since a page
 * outlives the day it was built.
 */
export function policyData(view: View): Structured {
  const { policy, locale, say, shared } = view;
  const place = shared.site.jurisdictions[policy.jurisdiction];
  return {
    "@type": "Legislation",
    name: say(policy.name.full),
    ...versionIn(view, locale),
    alternateName: say(policy.name.short),
    description: say(policy.summary),
    legislationDate: policy.published,
    temporalCoverage: coverageOf(policy.term),
    legislationJurisdiction: place && {
      "@type": "AdministrativeArea",
      name: say(place),
    },
    legislationPassedBy: {
      "@type": "GovernmentOrganization",
      name: say(issuerFullNames(policy, shared)),
    },
    ...(locale === SOURCE
      ? {
          workTranslation: TRANSLATIONS.map((each) => ({
            "@type": "Legislation",
            ...versionIn(view, each),
          })),
        }
      : {
          translationOfWork: {
            "@type": "Legislation",
            ...versionIn(view, SOURCE),
          },
        }),
    hasPart: policy.measures.map((measure) => ({
      "@type": "Legislation",
      name: measureWords(view, measure),
      url: addressOf(view, `${policy.id}/${measure.id}/`),
    })),
  };
}

/** A measure; its page has no room for more than names: the policy's has all. */
export function measureData(view: View, measure: Measure): object {
  const { policy, locale } = view;
  return inContext([
    {
      "@type": "Legislation",
      name: measureWords(view, measure),
      isPartOf: { "@type": "Legislation", name: policy.name.full[locale] },
    },
  ]);
}

function measureWords({ policy, locale }: View, measure: Measure): string {
  return `${measureName(policy, measure, locale)}: ${measure.name[locale]}`;
}

/** The text in a language, by its address: a page names it in its own alone. */
function versionIn(view: View, locale: Locale) {
  return {
    inLanguage: LANGUAGES[locale].tag,
    url: addressOf({ ...view, locale }, `${view.policy.id}/`),
  };
}

/** As the text has it: a length stays a length, and no last day is made of it. */
function coverageOf({ from, end }: Term): string {
  if (end.kind === "length") return `${from}/P${end.months}M`;
  return `${from}/${end.kind === "until" ? end.last : ".."}`;
}
