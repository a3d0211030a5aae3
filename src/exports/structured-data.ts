import type { Measure } from "../domain/policy/measure.ts";
import { measureName } from "../domain/policy/measure-name.ts";
import { LANGUAGES } from "../domain/text/languages.ts";
import type { View } from "../i18n/view.ts";

/**
 * A measure for search engines: names and dates, never a state,
 * since a page outlives the day it was built.
 */
export function structuredMeasure(view: View, measure: Measure): object {
  const { policy, locale } = view;
  return {
    "@context": "https://schema.org",
    "@type": "Legislation",
    name: `${measureName(policy, measure, locale)}: ${measure.name[locale]}`,
    inLanguage: LANGUAGES[locale].tag,
    isPartOf: {
      "@type": "Legislation",
      name: policy.name.full[locale],
      legislationDate: policy.published,
    },
  };
}
