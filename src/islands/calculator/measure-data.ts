import { hasAmount } from "../../domain/benefit/benefit-kinds.ts";
import type { Benefit } from "../../domain/benefit/benefit.ts";
import type { Measure } from "../../domain/policy/measure.ts";
import { benefitRecord } from "../../i18n/benefit-record.ts";
import { pageWords } from "../../i18n/page-words.ts";
import { readingsOf, type CalculatorPage } from "../../i18n/calculator-data.ts";
import { sentencesElsewhere } from "../../i18n/sentences-elsewhere.ts";
import { measureTitle } from "../../i18n/measure-title.ts";
import { verdictTemplates } from "../../i18n/verdict-words.ts";
import { createView, type View } from "../../i18n/view.ts";
import { fingerprint } from "../../search/index/fingerprint.ts";
import {
  scriptAddress,
  type ScriptFile,
  type SiteView,
} from "../loading/late-script.ts";

type Told = Pick<View, "locale" | "policy" | "t" | "say" | "words">;

/**
 * The data of one measure's supports for the calculators' script: a file of
 * its own, which is loaded with that script and weighs on no page.
 */
export function measureData(view: Told, measure: Measure): ScriptFile {
  const page = calculatorPage(
    view,
    measure,
    measure.benefits.filter(hasAmount),
  );
  const text = `export const page=${JSON.stringify(JSON.stringify(page))};`;
  const name = [view.policy.id, measure.id, view.locale, fingerprint(text)];
  return { name: name.join("."), text };
}

/** The data of some of a measure's supports. */
function calculatorPage(
  view: Told,
  measure: Measure,
  benefits: readonly Benefit[],
): CalculatorPage {
  return {
    title: measureTitle(view, measure),
    benefits: benefits.map((benefit) => benefitRecord(benefit, view)),
    readings: readingsOf(measure.interpretations, view),
    verdicts: verdictTemplates(benefits, view),
    ...pageWords(benefits, view),
  };
}

/** The data of one support that stands alone: its sentences are elsewhere. */
export function supportData(
  view: View,
  measure: Measure,
  benefit: Benefit,
): CalculatorPage {
  return {
    ...calculatorPage(view, measure, [benefit]),
    sentences: sentencesElsewhere(view, [measure]),
  };
}

export function measureDataAddress(
  view: Told & Pick<View, "base">,
  measure: Measure,
): string {
  return scriptAddress(view, measureData(view, measure));
}

/** The addresses of the files of every measure with sums, by its page's path. */
export function supportFiles(site: SiteView): Readonly<Record<string, string>> {
  const files = site.policies.flatMap((policy) => {
    const view = createView({
      ...site,
      policy,
      path: "",
      origin: "",
      isOfAll: false,
    });
    return policy.measures
      .filter(({ benefits }) => benefits.some(hasAmount))
      .map((measure) => [
        `${policy.id}/${measure.id}/`,
        measureDataAddress(view, measure),
      ]);
  });
  return Object.fromEntries(files) as Readonly<Record<string, string>>;
}
